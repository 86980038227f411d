import type { AnsweredExchange } from '../../client/index.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import { comparableLists, itemsOf, type ListWindow, pageText, underQuery } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { type PageReadTwice, pagesReadTwice } from '../probes/index.ts';
import { firstDifference } from './parts/first-difference.ts';

/** While no data moves, two equal requests are answered with the same items in the same order, even where items tie, under a filter too. */
export const orderIsStable = defineCheck({
  id: 'pagination/order-is-stable',
  title: 'equal requests answer in the same order',
  scope: 'operation',
  reads: ['plain-answer', 'items'],
  guards: ['stable-order'],
  appliesTo: ({ collection }) => collection?.paging !== undefined && 'stable-order' in collection.promises,
  async *run({ operation, list, evidence }) {
    const { contract, collection, pointer } = operation;
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      if (!collection) return [];
      const pairs = pagesReadTwice(operation, window, items).map(
        async ({ query, place }, turn): Promise<Violation[]> => {
          const first = await readOnce(window, { query, place, turn });
          const again = await window.page(query, { ...place, fresh: true, later: turn > 0 ? 2 : undefined });
          const earlier = first && itemsOf(contract, collection, first.response);
          const later = itemsOf(contract, collection, again.response);
          if (!earlier || !later) return [];
          const [before = [], after = []] = comparableLists({ contract, collection }, [earlier, later]);
          evidence.add('pages read twice');
          const at = firstDifference(collection, before, after);
          if (at === undefined) return [];
          return [
            {
              message: `${pageText(collection.paging, place)}${underQuery({ query })}, read twice, differs from item ${at} on`,
              expected: before[at],
              received: after[at],
              at: `${collection.items}/${at}`,
              exchange: again,
              promise: collection.promises['stable-order'] ?? pointer,
            },
          ];
        },
      );
      return allViolations(pairs);
    });
  },
});

/** Walks read the pages of most sizes too, and wait for them. What a filter finds is read whole anyway, as soon as that is worth it. */
async function readOnce(
  window: ListWindow,
  { query, place, turn }: PageReadTwice & { readonly turn: number },
): Promise<AnsweredExchange | undefined> {
  const isFirstOfWhole = Object.keys(query).length > 0 && place.size === window.largestPage;
  if (isFirstOfWhole) return (await window.read(query)).pages[0];
  return window.page(query, { ...place, later: turn > 1 ? 2 : undefined });
}
