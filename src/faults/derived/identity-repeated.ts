import { joinPointer, sortParameters, valueAt } from '../../contract/index.ts';
import type { Json } from '../../provider/pipeline/index.ts';
import { filtersSet, type PageAsked, setAt, withItems } from '../changes/index.ts';
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
      change: (page) => repeated(page, identity, 1),
    },
    {
      way: 'first-and-last',
      title: 'the last item has the identity of the first',
      change: (page) => repeated(page, identity, -1),
    },
  ],
});

/** A page in which one item of the whole list has the identity of the first. */
function repeated(page: PageAsked, identity: readonly string[], index: number): ReturnType<PageAsked['answer']> {
  const all = page.everything(inTheDefaultOrder(page)).items;
  const [first, other] = [all[0], all.at(index)];
  if (!first || !other || first === other) return page.answer();
  const twin = structuredClone(other);
  for (const field of identity) setAt(twin, field, valueAt(first, field) as Json);
  const { items } = page.answer();
  return withItems(
    page.answer(),
    items.map((item) => (item === other ? twin : item)),
  );
}

/** Values that ask for the list as it is without any, so that the same two items are meant whatever is asked for. */
function inTheDefaultOrder(page: PageAsked): Record<string, string | undefined> {
  const { sort } = page.ask.operation.collection ?? {};
  const sorting = sortParameters(sort).map(({ name }) => [name, undefined] as const);
  const filtering = filtersSet(page).map((filter) => [filter.parameter.name, filter.default] as const);
  return Object.fromEntries([...filtering, ...sorting]);
}
