import type { VerdictName } from '../../judgement/index.ts';
import type { ReportedApi } from './reported-api.ts';

/** What the filter of the page knows of an entry; an entry may have several values of one kind. */
export interface Facets {
  readonly verdicts: readonly VerdictName[];
  readonly states?: readonly ('new' | 'known')[];
}

/** The attributes that make an element an entry of the filter. */
export function entryOf({ title }: Pick<ReportedApi, 'title'>, { verdicts, states = [] }: Facets) {
  return {
    'data-entry': true,
    'data-verdict': listed(verdicts),
    'data-api': listed([title]),
    ...(states.length > 0 && { 'data-state': listed(states) }),
  };
}

/** The values as a list that the script reads. No sign parts them, because a name may hold any sign. */
function listed(values: readonly string[]): string {
  return JSON.stringify([...new Set(values)]);
}
