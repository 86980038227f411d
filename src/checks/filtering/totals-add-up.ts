import type { Operation } from '../../contract/index.ts';
import { allViolations, saidAs, type Violation } from '../../judgement/index.ts';
import { defineCheck } from '../check.ts';
import { type CoveringFilter, coveringFilters } from './parts/covering-filters.ts';
import { totalsOf } from './parts/totals-of.ts';

/** The totals under all values of a filter that every item has add up to the total without it. This holds for lists that are too long to be read, too. */
export const totalsAddUp = defineCheck({
  id: 'filtering/totals-add-up',
  title: 'the totals of all values of a filter add up',
  scope: 'operation',
  // Where a filter gives or leaves out what it should not, its totals may follow.
  reads: ['items', 'total', 'filter-field', 'filter', 'matches', 'filtered-total', 'page-size'],
  appliesTo: (operation) => operation.collection?.total !== undefined && coveringFilters(operation).length > 0,
  async *run({ operation, list, evidence }) {
    yield* list.judge((window) =>
      allViolations(
        coveringFilters(operation).map(async (covering) => {
          const stated = await totalsOf(operation, window, covering);
          if (stated === undefined) return [];
          evidence.add('totals added', stated.length);
          return judgeTotals(operation, covering, stated);
        }),
      ),
    );
  },
});

function judgeTotals(
  { collection }: Operation,
  { filter: { parameter }, texts }: CoveringFilter,
  [whole = 0, ...parts]: readonly number[],
): readonly Violation[] {
  const sum = parts.reduce((one, other) => one + other, 0);
  if (sum === whole || collection?.total === undefined) return [];
  const said = texts.map((text, place) => `${parts[place]} under ${saidAs(parameter.name, text)}`).join(' and ');
  return [
    {
      message: `the total is ${whole}, and ${said} add up to ${sum}`,
      expected: whole,
      received: sum,
      promise: collection.total.promise,
    },
  ];
}
