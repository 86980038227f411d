import type { TotalIdiom } from './total-idiom.ts';

/** How many items stand on this page. */
export const count: TotalIdiom = ({ count: field }, { selection }) => field && { field, value: selection.count };
