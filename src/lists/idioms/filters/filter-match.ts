import { valueAt } from '../../../contract/index.ts';
import type { AppliedFilter } from '../../queries/list-request.ts';

/**
 * How an item stands to a filter: `inside` and `outside` are certain; `edge` sits exactly on a bound, whose inclusion is a promise of its own;
 * `open` is left open by the contract (text that differs only in case).
 */
export type FilterStanding = 'inside' | 'outside' | 'edge' | 'open';

/** Where an item stands to one filter as it went on the wire. */
export function filterStanding(item: unknown, { filter, text }: AppliedFilter): FilterStanding {
  const value = valueAt(item, filter.field);
  switch (filter.match) {
    case 'equals':
      return String(value) === text ? 'inside' : 'outside';
    case 'contains':
      return contains(value, text);
    case 'at-least':
      return bounded(value, Number(text), 1);
    case 'at-most':
      return bounded(value, Number(text), -1);
  }
}

/** Where an item stands to all filters of a request: outside one is outside; then open, then edge. */
export function filtersStanding(item: unknown, filters: readonly AppliedFilter[]): FilterStanding {
  const standings = new Set(filters.map((applied) => filterStanding(item, applied)));
  return (['outside', 'open', 'edge'] as const).find((standing) => standings.has(standing)) ?? 'inside';
}

function contains(value: unknown, text: string): FilterStanding {
  if (typeof value !== 'string') return 'outside';
  if (value.includes(text)) return 'inside';
  return value.toLowerCase().includes(text.toLowerCase()) ? 'open' : 'outside';
}

function bounded(value: unknown, bound: number, sign: 1 | -1): FilterStanding {
  if (typeof value !== 'number') return 'outside';
  if (value === bound) return 'edge';
  return (value - bound) * sign > 0 ? 'inside' : 'outside';
}
