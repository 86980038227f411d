import { type Contract, numberedPaging, type PageLinkName, sortParameters } from '../../contract/index.ts';
import type { Selection } from '../../provider/pipeline/index.ts';
import { changePage, type PageAsked } from '../changes/index.ts';
import { defineDerivation, type Derived } from './derivation.ts';
import { type NumberedOperation, numberedListsOf } from './lists/lists-of.ts';

type Links = NonNullable<Selection['links']>;

interface Way {
  readonly way: string;
  readonly title: string;
  /** The only link that is wrong; absent where all are. */
  readonly only?: PageLinkName;
  readonly isShownBy?: (list: NumberedOperation) => boolean;
  readonly links: (links: Links, page: PageAsked) => Links;
}

/** Ways in which one link is wrong. */
const WAYS: readonly (Way & { readonly only: PageLinkName })[] = [
  {
    way: 'next-is-here',
    title: 'the link to the next page leads to the page itself',
    only: 'next',
    links: (links, page) => (links.next ? { ...links, next: leadingTo(links.next, page, page.start) } : links),
  },
  {
    way: 'next-one-too-far',
    title: 'the link to the next page leaves one page out',
    only: 'next',
    links: (links, page) =>
      links.next ? { ...links, next: leadingTo(links.next, page, page.start + 2 * page.size) } : links,
  },
  {
    way: 'next-behind-a-full-page',
    title: 'every page that is full has a link to a next one',
    only: 'next',
    // Where no size can be asked for, no page cuts the list without a rest.
    isShownBy: ({ collection }) => collection.paging.size !== undefined,
    links: (links, page) =>
      page.answer().count === page.size
        ? { ...links, next: leadingTo(links.first ?? '', page, page.start + page.size) }
        : links,
  },
  {
    way: 'next-missing-early',
    title: 'the page before the last has no link to a next one',
    only: 'next',
    links: ({ next, ...others }, { start, size, answer }) =>
      next && start + 2 * size < answer().total ? { ...others, next } : others,
  },
  {
    way: 'previous-on-the-first-page',
    title: 'the first page has a link to a page before it',
    only: 'previous',
    links: (links) => ({ previous: links.first ?? '', ...links }),
  },
  {
    way: 'previous-is-the-first',
    title: 'the link to the page before leads to the first page',
    only: 'previous',
    links: (links) => (links.previous ? { ...links, previous: links.first ?? '' } : links),
  },
  {
    way: 'previous-before-the-list',
    title: 'the link to the page before a page within the first one leads before the list',
    only: 'previous',
    isShownBy: ({ collection: { paging } }) => paging.style === 'record-offset' && paging.size !== undefined,
    links: (links, page) =>
      links.previous ? { ...links, previous: leadingTo(links.previous, page, page.start - page.size) } : links,
  },
  {
    way: 'first-is-here',
    title: 'the link to the first page leads to the page itself',
    only: 'first',
    links: (links, page) => ({ ...links, first: leadingTo(links.first ?? '', page, page.start) }),
  },
  {
    way: 'last-one-too-far',
    title: 'the link to the last page leads behind the end',
    only: 'last',
    links: (links, page) => ({
      ...links,
      last: leadingTo(links.last ?? '', page, (Math.ceil(page.answer().total / page.size) || 1) * page.size),
    }),
  },
];

/** Every link leads to a page that the request did not ask for. */
function waysOfAll({ collection }: NumberedOperation): Way[] {
  const { filters, sort, paging } = collection;
  const forgetful = (what: string, names: readonly string[]): Way[] =>
    names.length === 0
      ? []
      : [{ way: `forgets-${what.split(' ').at(-1)}`, title: `links leave out ${what}`, links: without(names) }];
  return [
    ...forgetful('the filters', namesOf(filters.map(({ parameter }) => parameter))),
    ...forgetful('the order', namesOf(sortParameters(sort))),
    ...forgetful('the size', namesOf(paging.size ? [paging.size] : [])),
    {
      way: 'elsewhere',
      title: 'links lead to another host',
      links: changed((url) => (url.host = 'elsewhere.example')),
    },
  ];
}

/** A link to another page does not lead there. */
export const linkLeadsAstray = defineDerivation({
  name: 'link-leads-astray',
  *derive(contract: Contract) {
    // A URL says nothing of what stands in a body.
    for (const list of numberedListsOf(contract).filter(({ method }) => method === 'GET')) {
      const { links = {} } = list.collection;
      const ways = [
        ...WAYS.filter(({ only, isShownBy }) => links[only] && (isShownBy?.(list) ?? true)),
        ...(Object.keys(links)[0] ? waysOfAll(list) : []),
      ];
      for (const way of ways) yield faultOf(list, way);
    }
  },
});

function faultOf({ id, collection }: NumberedOperation, { way, title, only, links }: Way): Derived {
  const promised = collection.links ?? {};
  const names = only ? [only] : (Object.keys(promised) as PageLinkName[]);
  const [promise = collection.pointer, ...also] = names.flatMap((name) => promised[name]?.promise ?? []);
  const wrap = changePage((page) => {
    const answer = page.answer();
    return answer.links ? { ...answer, links: links(answer.links, page) } : answer;
  });
  return { where: `${id}/${way}`, title: `${id}: ${title}`, promise, also, operations: [id], wrap };
}

/** The same link, for the page that begins after so many items. */
function leadingTo(link: string, { ask: { operation }, size }: PageAsked, start: number): string {
  const paging = numberedPaging(operation.collection);
  if (!paging || link === '') return link;
  const url = new URL(link);
  const before = paging.style === 'page-index' ? Math.floor(start / size) : start;
  url.searchParams.set(paging.page.sentAs ?? paging.page.name, String(paging.first + before));
  return url.href;
}

function without(names: readonly string[]): Way['links'] {
  return changed((url) => names.forEach((name) => url.searchParams.delete(name)));
}

function changed(change: (url: URL) => void): Way['links'] {
  return (links) => {
    const entries = Object.entries(links).map(([name, link]) => {
      const url = new URL(link);
      change(url);
      return [name, url.href];
    });
    return Object.fromEntries(entries) as Links;
  };
}

function namesOf(parameters: readonly { readonly name: string; readonly sentAs?: string }[]): string[] {
  return parameters.map(({ name, sentAs = name }) => sentAs);
}
