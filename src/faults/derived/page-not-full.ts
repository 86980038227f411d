import { isNumbered } from '../../contract/index.ts';
import { withItems } from '../changes/index.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { sizedListsOf } from './lists/lists-of.ts';

const CAP = 20;
const CAPPED: ListWay = { way: 'capped', title: `no page holds more than ${CAP} items`, change: cappedAt(CAP) };

/** A page that is not the last holds fewer items than asked for. */
export const pageNotFull = deriveFromLists({
  name: 'page-not-full',
  lists: sizedListsOf,
  promise: ({ collection }) => collection.promises['full-pages'],
  ways: ({ collection: { paging } }) => [
    ...((paging.maximumSize ?? Number.POSITIVE_INFINITY) > CAP ? [CAPPED] : []),
    {
      way: 'first-short',
      title: 'the first of several pages lacks its last item',
      change: ({ answer, page, size }) =>
        page === 0 && answer().total > size ? withItems(answer(), answer().items.slice(0, -1)) : answer(),
    },
  ],
});

/** A smaller page than asked for. Where pages lead from one to the next, the next one begins where this one ends. */
function cappedAt(most: number): ListWay['change'] {
  return ({ ask, answer, size }) => {
    const paging = ask.operation.collection?.paging;
    return paging?.size && !isNumbered(paging)
      ? answer({ [paging.size.name]: Math.min(most, size) })
      : withItems(answer(), answer().items.slice(0, most));
  };
}
