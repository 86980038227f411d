import { joinPointer, valueAt } from '../../contract/index.ts';
import type { Json } from '../../provider/pipeline/index.ts';
import { type PageAsked, setAt, withItems, withoutFilters } from '../changes/index.ts';
import { deriveFromLists } from './lists/derive-from-lists.ts';
import { listsOf } from './lists/lists-of.ts';

/** Two items of the list have one identity. */
export const identityRepeated = deriveFromLists({
  name: 'identity-repeated',
  lists: listsOf,
  promise: ({ collection }) => collection.identity && joinPointer(collection.pointer, 'identity'),
  ways: ({ collection: { identity = [] } }) => [
    {
      way: 'first-two',
      title: 'the second item has the identity of the first',
      change: (page) => {
        const [first, second] = page.everything(inTheDefaultOrder(page)).items;
        if (!first || !second) return page.answer();
        const twin = structuredClone(second);
        for (const field of identity) setAt(twin, field, valueAt(first, field) as Json);
        const { items } = page.answer();
        return withItems(
          page.answer(),
          items.map((item) => (item === second ? twin : item)),
        );
      },
    },
  ],
});

/** Values that ask for the whole list, so that the same two items are meant whatever is asked for. */
function inTheDefaultOrder(page: PageAsked): Record<string, undefined> {
  const { by, order } = page.ask.operation.collection?.sort ?? {};
  const sorting = [by, order].flatMap((parameter) => (parameter ? [[parameter.name, undefined] as const] : []));
  return { ...withoutFilters(page), ...Object.fromEntries(sorting) };
}
