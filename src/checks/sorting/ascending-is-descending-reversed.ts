import type { Operation } from '../../contract/index.ts';
import { allViolations, awaitAll, type Violation } from '../../judgement/index.ts';
import { askForDirection, type ListWindow, queryPlan, walkInPages, withoutOrder } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { type BothDirections, unlikeDirections } from './parts/both-directions.ts';
import { choosesDirection } from './parts/is-sorted.ts';

/** Both directions hold the same items, under each filter too, and one is the reverse of the other, except that items with equal keys may stand in any order. */
export const ascendingIsDescendingReversed = defineCheck({
  id: 'sorting/ascending-is-descending-reversed',
  title: 'ascending is descending reversed',
  scope: 'operation',
  // A list that is longer than the largest page is read in several pages, and those may lose items for another reason.
  reads: [
    'items',
    'sort-key',
    'filter',
    'matches',
    'default-order',
    'direction',
    'page-size',
    'pages',
    'full-pages',
    'end',
    'whole-list',
  ],
  appliesTo: choosesDirection,
  async *run({ operation, list, evidence }) {
    const sort = operation.collection?.sort;
    const [rises, falls] = [sort && askForDirection(sort, 'ascending'), sort && askForDirection(sort, 'descending')];
    const [term] = rises?.terms ?? [];
    if (!sort?.says || !rises || !falls || !term) return;
    const judged = { evidence, promise: sort.promise };
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      if (!window.allows(rises.query) || !window.allows(falls.query)) return [];
      const [up, down] = await awaitAll([window.read(rises.query), window.read(falls.query)]);
      const found = unlikeDirections(operation, { up, down, term }, judged);
      if (found.length > 0) return found;
      const filtered = await underFilters(operation, window);
      return allViolations(filtered.map(async (both) => unlikeDirections(operation, await both, judged)));
    });
  },
});

/** The lists under a filter that are walked in the direction that is not the default. */
async function underFilters(operation: Operation, window: ListWindow): Promise<readonly Promise<BothDirections>[]> {
  const { items } = await window.reference();
  const [usual] = operation.collection?.sort?.default ?? [];
  return queryPlan(operation, window, items).eachReversed.map(async (query) => {
    const turned = await walkInPages(operation, window, query);
    const plain = await window.read(withoutOrder(operation.collection ?? {}, query));
    return usual?.direction === 'descending' ? { up: turned, down: plain } : { up: plain, down: turned };
  });
}
