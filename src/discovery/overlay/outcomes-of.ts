import type { FoundList } from '../found-list.ts';
import type { Written } from './collection-of.ts';

/** Which outcome a documented status most likely means. */
const MEANINGS: readonly (readonly [string, readonly string[]])[] = [
  ['invalid-parameter', ['400', '422']],
  ['missing-credentials', ['401']],
  ['invalid-credentials', ['401', '403']],
  ['expired-credentials', ['401', '403']],
];

/** `x-outcomes` from the statuses that the documents of the lists name; `undefined` where they name no refusal. */
export function outcomesOf(lists: readonly FoundList[]): Written | undefined {
  const documented = new Set(lists.flatMap(({ operation }) => operation.statuses));
  const refusals = MEANINGS.flatMap(([name, statuses]) => {
    const known = statuses.filter((status) => documented.has(status)).map(Number);
    return known.length === 0 ? [] : [[name, { status: known }] as const];
  });
  if (refusals.length === 0) return undefined;
  const successes = [...documented].filter((status) => /^2\d\d$/.test(status)).map(Number);
  return {
    'x-provenance': {
      basis: 'assumed',
      source: 'the document names these statuses, and does not say which mistake gets which',
    },
    success: { status: successes.toSorted((one, other) => one - other) },
    ...Object.fromEntries(refusals),
  };
}
