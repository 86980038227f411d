import type { Check } from '../check.ts';
import { countEqualsItems } from './count-equals-items.ts';
import { defaultSizeIsDocumented } from './default-size-is-documented.ts';
import { emptyPastTheEnd } from './empty-past-the-end.ts';
import { firstPageBeginsTheList } from './first-page-begins-the-list.ts';
import { offsetCountsPages } from './offset-counts-pages.ts';
import { orderIsStable } from './order-is-stable.ts';
import { pageKeepsToItsSize } from './page-keeps-to-its-size.ts';
import { pagesAreFull } from './pages-are-full.ts';
import { pagesMakeTheWhole } from './pages-make-the-whole.ts';
import { pagesOfOneHoldTheirItem } from './pages-of-one-hold-their-item.ts';
import { totalCountsEveryMatch } from './total-counts-every-match.ts';

/** Whether pages add up, and whether the numbers about the list are true. */
export const pagination = [
  countEqualsItems,
  totalCountsEveryMatch,
  pageKeepsToItsSize,
  pagesAreFull,
  pagesMakeTheWhole,
  pagesOfOneHoldTheirItem,
  offsetCountsPages,
  firstPageBeginsTheList,
  emptyPastTheEnd,
  defaultSizeIsDocumented,
  orderIsStable,
] as const satisfies readonly Check[];
