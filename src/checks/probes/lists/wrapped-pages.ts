import type { NumberedPaging } from '../../../contract/index.ts';
import { eachSaidAs } from '../../../judgement/index.ts';
import type { ListQuery, ListWindow } from '../../../lists/index.ts';

/** Bits of the numbers with which a place in a list is counted. */
const WIDTHS = [16, 32, 64] as const;
/** So many items on a page make the first record of a page wrap before the number of the page does. */
const FACTOR = 16;

/** A page so far behind the end that its number, or the number of its first record, wraps round to 0. Numbers are texts, because they are exact. */
export interface WrappedPage {
  readonly query: ListQuery;
  /** For a reader: `offset=4294967296`. */
  readonly what: string;
}

/** For each width a page whose own number wraps round, and one whose first record does so in 32 bits. None that the list may reach. */
export function wrappedPages(paging: NumberedPaging, length: number, window: ListWindow): readonly WrappedPage[] {
  if (window.depth !== 'full') return [];
  const { page, size, first, style } = paging;
  const isIndex = style === 'page-index';
  const pages = WIDTHS.flatMap((width): ListQuery[] => {
    const end = 2n ** BigInt(width);
    const alone = { [page.name]: String(end + BigInt(first)) };
    const product = size && {
      [page.name]: String(end / BigInt(FACTOR) + BigInt(first)),
      [size.name]: String(FACTOR),
    };
    const reach = 2 ** width / FACTOR;
    const isMultiplied = isIndex && product && width === 32;
    return reach > length ? [alone, ...(isMultiplied ? [product] : [])] : [];
  });
  return pages
    .filter((query) => window.allows(query))
    .map((query) => ({
      query,
      what: eachSaidAs(query).join(' and '),
    }));
}
