import type { VerdictName } from '../../judgement/index.ts';
import type { ReportedApi } from './reported-api.ts';

/** What the filter of the page knows of an entry; an entry may have several values of one kind. */
export interface Facets {
  readonly verdicts: readonly VerdictName[];
  readonly states?: readonly ('new' | 'known')[];
}

/** The attributes that make an element an entry of the filter. */
export function entryOf({ run }: Pick<ReportedApi, 'run'>, { verdicts, states = [] }: Facets) {
  return {
    'data-entry': true,
    'data-verdict': [...new Set(verdicts)].join('|'),
    'data-api': `${run.api} ${run.environment.name}`,
    ...(states.length > 0 && { 'data-state': [...new Set(states)].join('|') }),
  };
}
