import { Refusal } from '../../provider/index.ts';
import { defineDerivation } from './derivation.ts';
import { listFault, pagedListsOf, type ListWay } from './lists-of.ts';

const isPast = ({ page, size, answer }: Parameters<ListWay['change']>[0]): boolean =>
  page > 0 && page * size >= answer().total;
const lastPage = ({ ask, size, answer }: Parameters<ListWay['change']>[0]): ReturnType<ListWay['change']> => {
  const paging = ask.operation.collection?.paging;
  const last = Math.max(0, Math.ceil(answer().total / size) - 1);
  return answer({
    [paging?.page.name ?? '']: (paging?.first ?? 0) + (paging?.style === 'record-offset' ? last * size : last),
  });
};

const WAYS: readonly ListWay[] = [
  {
    way: 'refused',
    title: 'a page past the end is refused',
    change: (asked) => {
      if (isPast(asked)) throw new Refusal('invalid-parameter', 'page');
      return asked.answer();
    },
  },
  {
    way: 'not-found',
    title: 'a page past the end is not found',
    change: (asked) => {
      if (isPast(asked)) throw new Refusal('unknown-resource', 'page');
      return asked.answer();
    },
  },
  {
    way: 'last-page',
    title: 'a page past the end is the last page again',
    change: (asked) => (isPast(asked) ? lastPage(asked) : asked.answer()),
  },
  {
    way: 'far',
    title: 'a page far past the end is refused',
    change: (asked) => {
      if (asked.page > 900 && asked.page * asked.size > asked.answer().total)
        throw new Refusal('invalid-parameter', 'page');
      return asked.answer();
    },
  },
];

/** A page behind the last one is no empty success. */
export const pastTheEnd = defineDerivation({
  name: 'past-the-end',
  *derive(contract) {
    for (const operation of pagedListsOf(contract)) {
      const promise = operation.collection.promises['empty-past-the-end'];
      for (const way of WAYS) if (promise !== undefined) yield listFault(operation, way, promise);
    }
  },
});
