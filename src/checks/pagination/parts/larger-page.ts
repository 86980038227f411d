import type { AnsweredExchange } from '../../../client/index.ts';
import { eachSaidAs } from '../../../judgement/index.ts';
import { numberedPaging, type Operation } from '../../../contract/index.ts';
import { type ListWindow, pageQuery } from '../../../lists/index.ts';
import { FAR_ABOVE } from '../../probes/index.ts';

/** A page that was asked for in a size above the largest, of which the contract says that it is the largest one. */
export interface LargerPage {
  readonly purpose: string;
  readonly exchange: AnsweredExchange;
  /** The size that the page has by the contract. */
  readonly size: number;
  /** Of the whole list. */
  readonly items: readonly unknown[];
}

/**
 * A page of a list that is longer than its largest page, asked for by its number in a larger size. A provider that counts in the size that was asked
 * for finds other pages. `undefined` where a larger size is not clamped, or pages are counted in records.
 */
export async function largerPage(
  { collection }: Operation,
  window: ListWindow,
  index: number,
): Promise<LargerPage | undefined> {
  const paging = numberedPaging(collection);
  const { maximumSize: size, oversize } = paging ?? {};
  if (paging?.style !== 'page-index' || oversize?.answer !== 'clamped' || size === undefined) return undefined;
  const { items, complete } = await window.reference();
  if (window.depth !== 'full' || !complete || items.length <= size) return undefined;
  const { [paging.page.name]: number, ...sized } = pageQuery(paging, { index, size: size + FAR_ABOVE });
  const query = index === 0 || number === undefined ? sized : { ...sized, [paging.page.name]: number };
  const purpose = eachSaidAs(query).join(', ');
  return { purpose, exchange: await window.askAnyway(query, purpose), size, items };
}
