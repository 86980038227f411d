import type { MarkerPaging } from '../../contract/index.ts';
import { Refusal, type Selection } from '../../provider/pipeline/index.ts';
import { type PageAsked, withItems } from '../changes/index.ts';
import { isInOtherDirection } from './lists/asked-order.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { listsOf, type ListOperation } from './lists/lists-of.ts';

type MarkedOperation = ListOperation & { readonly collection: { readonly paging: MarkerPaging } };

/** Ways that show in every size of a page. */
const ALWAYS: readonly ListWay[] = [
  { way: 'ignored', title: 'a marker is ignored, and the first page comes again', change: (page) => pageAt(page, 0) },
  {
    way: 'last-refused',
    title: 'the marker of the last item is refused',
    change: ({ ask, answer, start }) => {
      const { paging } = ask.operation.collection ?? {};
      if (paging?.style === 'marker' && start > 0 && start >= answer().total)
        throw new Refusal('invalid-parameter', paging.cursor.name);
      return answer();
    },
  },
];

/** Where no one chooses the size, all walks are alike, and nothing but a total shows that one loses something. */
const SIZED: readonly ListWay[] = [
  {
    way: 'included',
    title: 'a page begins with the marked item, and not behind it',
    change: (page) => pageAt(page, page.start - 1),
  },
  { way: 'item-lost', title: 'the item behind the marked one is lost', change: (page) => pageAt(page, page.start + 1) },
  {
    way: 'lost-past-thirty',
    title: 'an item past the thirtieth is lost behind a marker',
    change: (page) => pageAt(page, page.start + Number(page.start > 30)),
  },
  {
    way: 'ends-early',
    title: 'nothing stands behind the marker of the last item of the third page',
    change: ({ page, answer }) => (page >= 3 ? withItems(answer(), []) : answer()),
  },
];

const TURNED: ListWay = {
  way: 'other-direction',
  title: 'the item behind the marked one is lost in the direction that is not the default',
  change: (page) => pageAt(page, page.start + Number(isInOtherDirection(page))),
};

/** The page behind the item with a marker is another one. */
export const markerMisread = deriveFromLists({
  name: 'marker-misread',
  lists: (contract) =>
    listsOf(contract).filter((list): list is MarkedOperation => list.collection.paging?.style === 'marker'),
  promise: ({ collection }) => collection.paging.pointer,
  ways: ({ collection: { paging, sort } }) => [
    ...ALWAYS,
    ...(paging.size ? [...SIZED, ...(sort?.says ? [TURNED] : [])] : []),
  ],
});

/** What stands behind so many matches instead of behind the marked one; the page without a marker is left as it is. */
function pageAt({ start, size, answer, everything }: PageAsked, place: number): Selection {
  return start === 0 ? answer() : withItems(answer(), everything().items.slice(place, place + size));
}
