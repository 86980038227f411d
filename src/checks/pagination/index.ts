import type { Check } from '../check.ts';
import { countEqualsItems } from './count-equals-items.ts';
import { defaultSizeIsDocumented } from './default-size-is-documented.ts';
import { emptyPastTheEnd } from './empty-past-the-end.ts';
import { firstPageBeginsTheList } from './first-page-begins-the-list.ts';
import { headerNumbersCanBeRead } from './header-numbers-can-be-read.ts';
import { itemsAreListedOnce } from './items-are-listed-once.ts';
import { largerSizesAreAnsweredAsSaid } from './larger-sizes-are-answered-as-said.ts';
import { linksLeadToTheirPages } from './links-lead-to-their-pages.ts';
import { moreAgreesWithTheWalk } from './more-agrees-with-the-walk.ts';
import { offsetCountsPages } from './offset-counts-pages.ts';
import { orderIsStable } from './order-is-stable.ts';
import { pageCountAgreesWithTheWalk } from './page-count-agrees-with-the-walk.ts';
import { pageKeepsToItsSize } from './page-keeps-to-its-size.ts';
import { pagesAreFull } from './pages-are-full.ts';
import { pagesMakeTheWhole } from './pages-make-the-whole.ts';
import { pagesOfOneHoldTheirItem } from './pages-of-one-hold-their-item.ts';
import { shortPagesAreLast } from './short-pages-are-last.ts';
import { totalCountsEveryMatch } from './total-counts-every-match.ts';
import { walksEnd } from './walks-end.ts';

/** Whether pages add up, and whether the numbers about the list are true. */
export const pagination = [
  countEqualsItems,
  headerNumbersCanBeRead,
  totalCountsEveryMatch,
  pageCountAgreesWithTheWalk,
  moreAgreesWithTheWalk,
  linksLeadToTheirPages,
  pageKeepsToItsSize,
  largerSizesAreAnsweredAsSaid,
  pagesAreFull,
  shortPagesAreLast,
  walksEnd,
  pagesMakeTheWhole,
  itemsAreListedOnce,
  pagesOfOneHoldTheirItem,
  offsetCountsPages,
  firstPageBeginsTheList,
  emptyPastTheEnd,
  defaultSizeIsDocumented,
  orderIsStable,
] as const satisfies readonly Check[];
