import type { FoundList } from '../found-list.ts';
import type { Written } from './collection-of.ts';

/** Which outcome a documented status most likely means. */
const MEANINGS: readonly (readonly [string, readonly string[]])[] = [
  ['invalid-parameter', ['400', '422']],
  ['missing-credentials', ['401']],
  ['invalid-credentials', ['401', '403']],
  ['expired-credentials', ['401', '403']],
];

/** The successes that a range stands for: those that carry a body. */
const SUCCESSES = [200, 201, 202, 203, 206];

/** `x-outcomes` from the statuses that the documents of the lists name; `undefined` where they name no refusal. */
export function outcomesOf(lists: readonly FoundList[]): Written | undefined {
  const documented = new Set(
    lists.flatMap(({ operation }) => operation.statuses.map((status) => status.toUpperCase())),
  );
  const named = MEANINGS.flatMap(([name, statuses]) => {
    const known = statuses.filter((status) => documented.has(status) || documented.has('4XX')).map(Number);
    return known.length === 0 ? [] : [[name, { status: known }] as const];
  });
  const expired = [...new Set(lists.flatMap(({ expiry }) => expiry?.value.status ?? []))].toSorted(
    (one, other) => one - other,
  );
  const refusals = [...named, ...(expired.length > 0 ? [['expired-cursor', { status: expired }] as const] : [])];
  if (refusals.length === 0) return undefined;
  const successful = [...documented].filter((status) => /^2\d\d$/.test(status)).map(Number);
  const successes = new Set([...successful, ...(documented.has('2XX') ? SUCCESSES : [])]);
  return {
    'x-provenance': {
      basis: 'assumed',
      because: 'the document names these statuses, and does not say which mistake gets which',
    },
    success: { status: [...successes].toSorted((one, other) => one - other) },
    ...Object.fromEntries(refusals),
  };
}
