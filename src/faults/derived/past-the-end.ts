import { type Answer, numberedPaging } from '../../contract/index.ts';
import { Refusal } from '../../provider/pipeline/index.ts';
import { withItems, type PageAsked } from '../changes/index.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { type ListOperation, numberedListsOf } from './lists/lists-of.ts';
import { refuseWhere } from './lists/refuse-where.ts';

/** A page after the last one is not answered as the contract says: with an empty success, or with a refusal. */
export const pastTheEnd = deriveFromLists({
  name: 'past-the-end',
  lists: numberedListsOf,
  promise: (list) => refusalOf(list)?.promise ?? list.collection.promises['empty-past-the-end'],
  ways: (list) => [LAST_PAGE, ...(refusalOf(list) ? WHERE_REFUSED : WHERE_EMPTY)],
});

const LAST_PAGE: ListWay = {
  way: 'last-page',
  title: 'a page past the end is the last page again',
  change: (page) => (isPast(page) ? lastPage(page) : page.answer()),
};

const WHERE_EMPTY: readonly ListWay[] = [
  {
    way: 'refused',
    title: 'a page past the end is refused',
    change: refuseWhere(isPast, new Refusal('invalid-parameter', 'page')),
  },
  {
    way: 'not-found',
    title: 'a page past the end is not found',
    change: refuseWhere(isPast, new Refusal('unknown-resource', 'page')),
  },
  {
    way: 'far',
    title: 'a page far past the end is refused',
    change: refuseWhere((asked) => asked.page > 900 && isPast(asked), new Refusal('invalid-parameter', 'page')),
  },
];

const WHERE_REFUSED: readonly ListWay[] = [
  {
    way: 'empty',
    title: 'a page past the end is an empty success',
    change: (page) => (isPast(page) ? withItems(lastPage(page), []) : page.answer()),
  },
];

function refusalOf({ collection }: ListOperation): Answer | undefined {
  return numberedPaging(collection)?.page.answers['past-the-end'];
}

function isPast({ start, everything }: PageAsked): boolean {
  return start > 0 && start >= everything().total;
}

/** The last page, asked for by its own number. */
function lastPage({ ask: { operation }, size, answer, everything }: PageAsked): ReturnType<ListWay['change']> {
  const paging = numberedPaging(operation.collection);
  const last = Math.max(0, Math.ceil(everything().total / size) - 1);
  if (!paging) return answer();
  const number = paging.first + (paging.style === 'page-index' ? last : last * size);
  return answer({ [paging.page.name]: String(number) });
}
