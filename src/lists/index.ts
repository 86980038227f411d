export { byCodePoint } from './idioms/comparisons/text.ts';
export type * from './list-reader.ts';
export { allowsText, pageSizes, sizeQuery } from './askable/index.ts';
export { filterValues } from './values/filter-values.ts';
export { interleaved } from './values/interleaved.ts';
export { literalFragments } from './values/literal-fragments.ts';
export { BEYOND_64_BITS } from './values/beyond-64-bits.ts';
export { isOddText } from './values/is-odd-text.ts';
export { isTooLargeForMost } from './values/is-too-large-for-most.ts';
export { otherCase } from './values/other-case.ts';
export { essenceOf, fieldsOf } from './comparing/essence-of.ts';
export { comparableLists } from './comparing/comparable-lists.ts';
export { differenceText } from './comparing/changed-items.ts';
export { compareFiltered } from './comparing/compare-filtered.ts';
export { comparePage } from './comparing/compare-page.ts';
export { identityOf } from './comparing/identity-of.ts';
export { canonical, multisetDifference, sameMultiset } from './comparing/multiset.ts';
export { signatureOf } from './comparing/signature-of.ts';
export {
  type AppliedFilter,
  filterIdiom,
  filterStanding,
  onScale,
  ownText,
  stepsInASecond,
  textOnScale,
} from './idioms/filters/index.ts';
export { brokenFieldsOf, withoutBrokenFields, withoutFields } from './comparing/without-broken-fields.ts';
export { itemsOf } from './idioms/items-of.ts';
export { isRequestFor, linkSaid, linkTarget } from './idioms/links/index.ts';
export {
  describeCounting,
  itemsBefore,
  nextPage,
  type NextPage,
  pageNumber,
  pageQuery,
  pageText,
  tokenIn,
  mayBeShort,
} from './idioms/paging/index.ts';
export { saidAt } from './idioms/places/index.ts';
export {
  askAgainstTheDefault,
  askForBareKey,
  askForDirection,
  askForOrder,
  type AskedOrder,
  firstDisorder,
  mirrors,
  reversed,
  showsOrder,
  sortAsked,
} from './idioms/sort/index.ts';
export { isTotalOf, isUncounted, moreSaid, numberAt } from './idioms/totals/index.ts';
export { asksForAPage, listRequest } from './queries/list-request.ts';
export { againstTheDefaultByKey, againstTheDefaultOrder, queryPlan } from './queries/query-plan.ts';
export { matchesIn } from './queries/matches-in.ts';
export { unmatchedQueries } from './queries/unmatched-queries.ts';
export { allEvenCuts, type EvenCut } from './queries/even-cuts.ts';
export { withoutDefaults } from './queries/without-defaults.ts';
export { withoutOrder } from './queries/without-order.ts';
export { tellingSize } from './queries/telling-size.ts';
export { walkSize, walkSizes } from './queries/walk-sizes.ts';
export { NO_LIST } from './reading/no-list.ts';
export { readEverything } from './reading/read-everything.ts';
export { type PartOfWhole, readLargestPage, readParts } from './reading/read-parts.ts';
export { settledQuery } from './reading/settled-query.ts';
export { readsInPages } from './reading/reads-in-pages.ts';
export { walkInPages } from './reading/walk-in-pages.ts';
export { SharedReads } from './reading/shared-reads.ts';
export { describeDisorder, keyNamed, disorderViolation } from './violations/disorder-violation.ts';
export { promiseOfDisorder } from './violations/promise-of-disorder.ts';
export { leftOutViolation } from './violations/left-out-violation.ts';
export { strangerViolation } from './violations/stranger-violation.ts';
export { totalViolations, underQuery } from './violations/total-violations.ts';
