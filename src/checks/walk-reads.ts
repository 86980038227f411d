import type { PartName } from './parts.ts';

/** What must be whole before the pages of a walk tell anything about the list. */
export const WALK_READS = [
  'plain-answer',
  'items',
  'filter',
  'page-size',
  'pages',
  'full-pages',
  'end',
] as const satisfies readonly PartName[];
