import type { NumberedPaging, Operation, PageLinkName } from '../../../contract/index.ts';
import type { Violation } from '../../../judgement/index.ts';
import {
  isRequestFor,
  itemsOf,
  linkSaid,
  linkTarget,
  type ListWindow,
  listRequest,
  multisetDifference,
  pageNumber,
  signatureOf,
  underQuery,
  comparableLists,
  pageText,
} from '../../../lists/index.ts';
import { indexLinked, isLinkDue, type LinkingPage } from './linking-pages.ts';

/** The `rel` of each link in the header `Link`. */
export const RELS: Readonly<Record<PageLinkName, readonly string[]>> = {
  next: ['next'],
  previous: ['prev', 'previous'],
  first: ['first'],
  last: ['last'],
};

/** One link of a list, and how its pages are counted. */
export interface JudgedLink {
  readonly operation: Operation;
  readonly paging: NumberedPaging;
  readonly name: PageLinkName;
}

/** What one link of some pages of a list breaks. Of those that are no plain request for their page one is followed: the first that says less than its page was asked for, else the first. */
export async function judgeLink(
  link: JudgedLink,
  window: ListWindow,
  pages: readonly LinkingPage[],
): Promise<readonly Violation[]> {
  const field = link.operation.collection?.links?.[link.name];
  if (!field) return [];
  const read = pages.map((page) => ({ page, said: linkSaid(page.exchange.response, field, RELS[link.name]) }));
  const wrong = read.find(({ page, said }) => ![said !== undefined, undefined].includes(isLinkDue(link.name, page)));
  const others = read.filter(({ page, said }) => said !== undefined && !isPlain(link, page, said));
  const elsewhere = others.find(saysLess) ?? others[0];
  const { page, says } = wrong
    ? {
        page: wrong.page,
        says: wrong.said === undefined ? 'is missing' : `is ${wrong.said}, and there is no such page`,
      }
    : { page: elsewhere?.page, says: await misleads(link, window, elsewhere) };
  if (!page || says === undefined) return [];
  return [
    {
      message: `the link "${link.name}" of ${pageText(link.paging, page)}${underQuery(page.walk)} ${says}`,
      expected:
        wrong?.said === undefined
          ? `a link to ${pageText(link.paging, { index: indexLinked(link.name, page) })}`
          : 'no link',
      received: (wrong ?? elsewhere)?.said ?? null,
      ...(field.at !== undefined && { at: field.at }),
      exchange: page.exchange,
      promise: field.promise,
    },
  ];
}

function isPlain({ operation, paging, name }: JudgedLink, page: LinkingPage, said: string): boolean {
  const { url } = page.exchange.request;
  const number = pageNumber(paging, { index: indexLinked(name, page), size: page.size });
  return 'target' in linkTarget(said, url) && isRequestFor(operation, paging, { url, link: said, number });
}

/** Whether a link leaves out a parameter of the request of its page, or one of its values. A token may stand for all of them. */
function saysLess({ page, said = '' }: ReadLink): boolean {
  const { url } = page.exchange.request;
  const asked = new URL(url).searchParams;
  const led = (URL.parse(said, url) ?? new URL(url)).searchParams;
  return [...asked.keys()].some((name) => led.getAll(name).length < asked.getAll(name).length);
}

interface ReadLink {
  readonly page: LinkingPage;
  readonly said: string | undefined;
}

/** What is wrong with where a link leads, as the end of a sentence; `undefined` where it leads to its page. */
async function misleads(link: JudgedLink, window: ListWindow, read: ReadLink | undefined): Promise<string | undefined> {
  if (read?.said === undefined) return undefined;
  const led = linkTarget(read.said, read.page.exchange.request.url);
  if ('refusedBecause' in led) return `is "${read.said}", which ${led.refusedBecause}, so it is not followed`;
  const found = await window.open(led.target, read.page.walk.query);
  const { contract, collection } = link.operation;
  const items = collection && itemsOf(contract, collection, found.response);
  if (!items) return `is ${read.said}, which is answered with status ${found.response.status} and no list`;
  const index = indexLinked(link.name, read.page);
  return holdsPage(link, read.page, { index, items })
    ? undefined
    : `is ${read.said}, which does not hold ${pageText(link.paging, { index })}`;
}

/** Compares by the first key of the order, because items that tie may change places. The last page may also be cut from the end. */
function holdsPage(
  { operation, name }: JudgedLink,
  { walk, size, exchange }: LinkingPage,
  found: { readonly index: number; readonly items: readonly unknown[] },
): boolean {
  const [all = [], items = []] = comparableLists(operation, [walk.items, found.items]);
  if (items.length > size || multisetDifference(all, items).surplus.length > 0) return false;
  const start = found.index * size;
  const due = name === 'last' ? all.slice(all.length - items.length) : all.slice(start, start + size);
  if (due.length !== items.length || (items.length === 0 && all.length > 0)) return false;
  const key = operation.collection && listRequest(operation.collection, exchange.request).order?.[0]?.at;
  return signatureOf(due, key) === signatureOf(items, key);
}
