import { Refusal } from '../../provider/pipeline/index.ts';
import { withItems, type PageAsked } from '../changes/index.ts';
import { deriveFromLists, type ListWay } from './lists/derive-from-lists.ts';
import { numberedListsOf } from './lists/lists-of.ts';
import { refuseWhere } from './lists/refuse-where.ts';

/** A page after the last one is not answered with an empty success. */
export const pastTheEnd = deriveFromLists({
  name: 'past-the-end',
  lists: numberedListsOf,
  promise: ({ collection }) => collection.promises['empty-past-the-end'],
  ways: [
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
      way: 'last-page',
      title: 'a page past the end is the last page again',
      change: (page) => (isPast(page) ? lastPage(page) : page.answer()),
    },
    {
      way: 'far',
      title: 'a page far past the end is refused',
      change: refuseWhere(
        ({ page, start, answer }) => page > 900 && start > answer().total,
        new Refusal('invalid-parameter', 'page'),
      ),
    },
  ],
});

function isPast({ start, answer }: PageAsked): boolean {
  return start > 0 && start >= answer().total;
}

function lastPage({ size, answer, everything }: PageAsked): ReturnType<ListWay['change']> {
  const last = Math.max(0, Math.ceil(answer().total / size) - 1);
  return withItems(answer(), everything().items.slice(last * size, (last + 1) * size));
}
