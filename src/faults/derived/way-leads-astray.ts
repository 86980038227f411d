import type { StageWrappers } from '../../provider/pipeline/index.ts';
import { aroundPage, type Located, type Selection } from '../../provider/pipeline/index.ts';
import { changePage, type PageAsked } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { walkedListsOf, type WalkedOperation } from './lists/walked-lists-of.ts';
import { withLaps } from './lists/with-laps.ts';

interface Way {
  readonly way: string;
  readonly title: string;
  readonly wrap: (list: WalkedOperation) => StageWrappers;
}

const WAYS: readonly Way[] = [
  {
    way: 'repeats',
    title: 'the third page leads to itself',
    wrap: () =>
      changePage((page) => (page.page >= 2 && page.answer().next ? leadingTo(page, page.start) : page.answer())),
  },
  { way: 'never-ends', title: 'the last page leads to the first again, by another name each time', wrap: withLaps },
  {
    way: 'nowhere',
    title: 'the second page leads to a page that is refused',
    wrap: () =>
      changePage(({ page, answer }) => ({
        ...answer(),
        ...(page >= 1 && answer().next && { next: `${answer().next}0` }),
      })),
  },
];

const ELSEWHERE: Way = {
  way: 'elsewhere',
  title: 'the first page leads to another host',
  wrap: () =>
    changePage(({ answer }) => ({
      ...answer(),
      ...(answer().next && { next: `https://elsewhere.example/${new URL(answer().next ?? '').search}` }),
    })),
};

const FORGETFUL: Way = {
  way: 'forgets-the-size',
  title: 'the URL of the next page leaves out the size',
  wrap: ({ collection }) =>
    changePage(({ answer }) => {
      const { next = '', ...others } = answer();
      if (next === '') return answer();
      const url = new URL(next);
      url.searchParams.delete(collection.paging.size?.name ?? '');
      return { ...others, next: url.href };
    }),
};

const ENDING_AT_ONE: Way = {
  way: 'ends-at-one',
  title: 'a page of one item leads nowhere',
  wrap: () =>
    changePage(({ answer, size }) => {
      const { next, ...others } = answer();
      return next === undefined || size === 1 ? others : { ...others, next };
    }),
};

/** The way from page to page does not lead to the end of the list. */
export const wayLeadsAstray = defineDerivation({
  name: 'way-leads-astray',
  *derive(contract) {
    for (const list of walkedListsOf(contract)) {
      const { id, collection } = list;
      const { style, size } = collection.paging;
      const byUrl = style === 'link' ? [ELSEWHERE, ...(size ? [FORGETFUL] : [])] : [];
      for (const { way, title, wrap } of [...WAYS, ...byUrl, ...(size ? [ENDING_AT_ONE] : [])])
        yield {
          where: `${id}/${way}`,
          title: `${id}: ${title}`,
          promise: collection.paging.pointer,
          operations: [id],
          wrap: wrap(list),
        };
    }
  },
});

/** The page, which leads to the page that begins after so many items. */
function leadingTo({ ask, answer, size }: PageAsked, start: number): Selection {
  const ending: Located = { ...ask, cut: { start: start - size, size } };
  const { next } = aroundPage(ending, answer().total);
  return { ...answer(), ...(next !== undefined && { next }) };
}
