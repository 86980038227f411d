import { type Collection, numberedPaging, valueAt } from '../../contract/index.ts';
import { identityOf } from '../comparing/identity-of.ts';
import { canonical, sameMultiset } from '../comparing/multiset.ts';
import { type Counting, COUNTINGS, itemsBefore } from '../idioms/paging/index.ts';
import type { ListQuery } from '../list-query.ts';
import type { ObservedStyle } from '../list-reader.ts';
import type { ListAsker } from './list-asker.ts';

/**
 * Page sizes that are tried until the ways of counting would give different pages. A page of two that begins one item too late looks as if pages were
 * counted where records are.
 */
const SIZES = [3, 2, 4, 5, 7, 10, 20];

/**
 * Asks for the page after the first number and sees which way of counting gives it. Every way gives the same with pages of one item, at the
 * first page, or where all items are alike. So the size is chosen to tell the ways apart: by sort keys, because ties stand in any order, or
 * else by whole items.
 *
 * @param head the first items of what the query matches
 */
export async function observeStyle(
  asker: ListAsker,
  query: ListQuery,
  head: readonly unknown[],
): Promise<ObservedStyle> {
  const paging = numberedPaging(asker.collection);
  if (!paging) return { fits: 'unknown', reason: 'no page of the operation has a number' };
  const number = paging.first + 1;
  if (!asker.gate.allows({ [paging.page.name]: String(number) }))
    return { fits: 'unknown', reason: `the contract does not allow ${paging.page.name}=${number}` };
  const trial = trialsOf(asker, number).find((candidate) => tellsApart(head, candidate));
  if (!trial)
    return { fits: 'unknown', reason: `${head.length} items, alike or too few, cannot tell pages from records` };
  const { size, signature } = trial;
  const exchange = await asker.ask(
    { ...query, [paging.page.name]: String(number), ...(paging.size && { [paging.size.name]: String(size) }) },
    `page number ${number} of ${size} items`,
  );
  const page = asker.read(exchange);
  const received = signature(page.items);
  const fits = (counting: Counting): boolean => received === signature(pageOf(head, { ...counting, number, size }));
  if (fits(paging)) return { fits: 'contract' };
  if (await hasMoved(asker, query, head))
    return { fits: 'unknown', reason: 'data moved while the second page was read' };
  const other = COUNTINGS.find(fits);
  // A provider that turns each page and not the list counts pages rightly, and another check judges its order.
  const turned = pageOf(head.toReversed(), { ...paging, number, size });
  if (!other && page.total === head.length && sameMultiset(page.items, turned))
    return { fits: 'unknown', reason: 'the second page holds what stands there in the other direction' };
  // Ties stand in any order, which may depend on the size of the page.
  if (!other && trial.isWhole && keysTell(asker.collection))
    return { fits: 'unknown', reason: 'the items tie, and ties may stand in any order' };
  return other ? { fits: 'other', ...other, exchange, size } : { fits: 'none', exchange, size };
}

type Signature = (items: readonly unknown[]) => string;

interface Trial {
  readonly documented: Counting;
  readonly number: number;
  readonly size: number;
  /** A page as text, equal for pages that count as the same. */
  readonly signature: Signature;
  /** By whole items, not by their keys. */
  readonly isWhole: boolean;
}

/** The sizes that the contract allows, each by sort keys; then each by whole items. */
function trialsOf({ collection, gate }: ListAsker, number: number): Trial[] {
  const paging = numberedPaging(collection);
  if (!paging) return [];
  const sizes = [...new Set(SIZES.map((size) => gate.sizes?.from(size) ?? size))];
  const whole = namesOf(collection);
  return [keysOf(collection), whole].flatMap((signature) =>
    sizes.map((size) => ({ documented: paging, number, size, signature, isWhole: signature === whole })),
  );
}

/** Whether the beginning of the list reads differently now. */
async function hasMoved(asker: ListAsker, query: ListQuery, head: readonly unknown[]): Promise<boolean> {
  const size = asker.gate.sizes?.from(head.length) ?? head.length;
  const again = asker.read(await asker.page({ query, index: 0, size, fresh: true }));
  const signature = namesOf(asker.collection);
  return signature(again.items.slice(0, head.length)) !== signature(head);
}

/** The documented page lies within the items we know, and differs from the page of every other way. */
function tellsApart(head: readonly unknown[], { documented, number, size, signature }: Trial): boolean {
  if (head.length < 2 * size) return false;
  const due = signature(pageOf(head, { ...documented, number, size }));
  const others = COUNTINGS.filter(({ style, first }) => style !== documented.style || first !== documented.first);
  return others.every((way) => signature(pageOf(head, { ...way, number, size })) !== due);
}

function pageOf(
  items: readonly unknown[],
  { number, size, ...counting }: Counting & { readonly number: number; readonly size: number },
): readonly unknown[] {
  const start = itemsBefore(counting, { number, size });
  return items.slice(Math.max(0, start), Math.max(0, start + size));
}

function keysTell({ sort }: Collection): boolean {
  return sort?.default[0] !== undefined;
}

function keysOf(collection: Collection): Signature {
  const key = collection.sort?.default[0]?.at;
  return key === undefined ? namesOf(collection) : (items) => canonical(items.map((item) => valueAt(item, key)));
}

/** By what tells each item from all others; by all of it where nothing is said to. */
function namesOf(collection: Collection): Signature {
  return (items) => canonical(items.map((item) => identityOf(collection, item) ?? item));
}
