import type { Fault } from '../fault.ts';
import { anotherNameInEveryFiftiethAnswer } from './another-name-in-every-fiftieth-answer.ts';
import { anotherNameUnderUpdateTime } from './another-name-under-update-time.ts';
import { ascendingLosesTheNewest } from './ascending-loses-the-newest.ts';
import { ascendingPerPage } from './ascending-per-page.ts';
import { anyBearerOpens } from './any-bearer-opens.ts';
import { cacheOfWindowsWithoutTheService } from './cache-of-windows-without-the-service.ts';
import { cacheWithoutTheCaller } from './cache-without-the-caller.ts';
import { cacheWithoutTheFilter } from './cache-without-the-filter.ts';
import { cacheWithoutTheService } from './cache-without-the-service.ts';
import { edgeListsOneUpdateOfAnother } from './edge-lists-one-update-of-another.ts';
import { endExclusiveBesideStart } from './end-exclusive-beside-start.ts';
import { eventListBesideData } from './event-list-beside-data.ts';
import { eventsOfHoursAgo } from './events-of-hours-ago.ts';
import { expiredTokenAccepted } from './expired-token-accepted.ts';
import { farPagesRefused } from './far-pages-refused.ts';
import { filterLostAfterARefusal } from './filter-lost-after-a-refusal.ts';
import { filtersCombinedWithOr } from './filters-combined-with-or.ts';
import { firstPageOnlyWhereFiltersMeet } from './first-page-only-where-filters-meet.ts';
import { foreignProjectIsEmpty } from './foreign-project-is-empty.ts';
import { foreignProjectServed } from './foreign-project-served.ts';
import { goTraceInARefusal } from './go-trace-in-a-refusal.ts';
import { javaTraceInARefusal } from './java-trace-in-a-refusal.ts';
import { lastPageLost } from './last-page-lost.ts';
import { limitIsClamped } from './limit-is-clamped.ts';
import { limitUncheckedBesideAFilter } from './limit-unchecked-beside-a-filter.ts';
import { negativeOffsetAccepted } from './negative-offset-accepted.ts';
import { newestHiddenWithoutEnd } from './newest-hidden-without-end.ts';
import { newestTextMatchHiddenInAscendingOrder } from './newest-text-match-hidden-in-ascending-order.ts';
import { noMatchWithATotal } from './no-match-with-a-total.ts';
import { nullForNoEvents } from './null-for-no-events.ts';
import { oldestFirstByDefault } from './oldest-first-by-default.ts';
import { oneEventAsAnObject } from './one-event-as-an-object.ts';
import { oneUpdateMoreWithASignature } from './one-update-more-with-a-signature.ts';
import { orderIgnoredUnderFilter } from './order-ignored-under-filter.ts';
import { orderIgnoredUnderTextFilterOnPageTwo } from './order-ignored-under-text-filter-on-page-two.ts';
import { orderIgnoredWhereFiltersMeet } from './order-ignored-where-filters-meet.ts';
import { orderIgnoredWithASignature } from './order-ignored-with-a-signature.ts';
import { pageOfOneRepeats } from './page-of-one-repeats.ts';
import { pageTwoSkipsAnEvent } from './page-two-skips-an-event.ts';
import { pagesCappedAt500 } from './pages-capped-at-500.ts';
import { pagesOverlap } from './pages-overlap.ts';
import { pathInARefusal } from './path-in-a-refusal.ts';
import { postListsOneFewer } from './post-lists-one-fewer.ts';
import { fewerEventsWithAnotherSignature } from './fewer-events-with-another-signature.ts';
import { postCountsOtherwise } from './post-counts-otherwise.ts';
import { postNeverAuthenticated } from './post-never-authenticated.ts';
import { pythonTraceInARefusal } from './python-trace-in-a-refusal.ts';
import { refusalAsPage } from './refusal-as-page.ts';
import { serviceFoundByItsName } from './service-found-by-its-name.ts';
import { sessionKeepsTheOrder } from './session-keeps-the-order.ts';
import { smallPagesLoseOneInAHundred } from './small-pages-lose-one-in-a-hundred.ts';
import { sqlInARefusal } from './sql-in-a-refusal.ts';
import { startRoundedToTheHour } from './start-rounded-to-the-hour.ts';
import { strangersSentToSignIn } from './strangers-sent-to-sign-in.ts';
import { successWithStatus201 } from './success-with-status-201.ts';
import { textFilterIgnoredInAscendingOrder } from './text-filter-ignored-in-ascending-order.ts';
import { textFilterKeepsTheBlankEncoded } from './text-filter-keeps-the-blank-encoded.ts';
import { textFilterOnlyInLowerCase } from './text-filter-only-in-lower-case.ts';
import { textFilterReadsOneWord } from './text-filter-reads-one-word.ts';
import { timesInSeconds } from './times-in-seconds.ts';
import { timesInUtc } from './times-in-utc.ts';
import { tokenComparedByItsBeginning } from './token-compared-by-its-beginning.ts';
import { tokenComparedWithoutCase } from './token-compared-without-case.ts';
import { signatureWithoutItsTimeAccepted } from './signature-without-its-time-accepted.ts';
import { tokenEchoedInARefusal } from './token-echoed-in-a-refusal.ts';
import { totalAsTextPastPageOne } from './total-as-text-past-page-one.ts';
import { totalCountsWhatIsLeft } from './total-counts-what-is-left.ts';
import { totalIgnoresFilter } from './total-ignores-filter.ts';
import { totalWithoutEqualEvents } from './total-without-equal-events.ts';
import { totalWrongForEdge } from './total-wrong-for-edge.ts';
import { totalWrongInAscendingOrder } from './total-wrong-in-ascending-order.ts';
import { totalWrongOnPageTwo } from './total-wrong-on-page-two.ts';
import { totalWrongWhereFiltersMeet } from './total-wrong-where-filters-meet.ts';
import { totalWrongWithASignature } from './total-wrong-with-a-signature.ts';
import { totalWrongWithLimitOne } from './total-wrong-with-limit-one.ts';
import { totalZeroWithoutLimit } from './total-zero-without-limit.ts';
import { typeFilterIgnoredForEdge } from './type-filter-ignored-for-edge.ts';
import { typeFilterIgnoredWithoutEnd } from './type-filter-ignored-without-end.ts';
import { typeFilterRefusedBesideAText } from './type-filter-refused-beside-a-text.ts';
import { typeTotalShortInLongLists } from './type-total-short-in-long-lists.ts';
import { undocumentedField } from './undocumented-field.ts';
import { unheardOfCode } from './unheard-of-code.ts';
import { unknownClusterWithTheCodeOfSuccess } from './unknown-cluster-with-the-code-of-success.ts';
import { updateTimeAsLowerBound } from './update-time-as-lower-bound.ts';
import { zeroLimitMeansAll } from './zero-limit-means-all.ts';
import { textFilterDropsPunctuation } from './text-filter-drops-punctuation.ts';
import { textFilterNeedsTwoCharacters } from './text-filter-needs-two-characters.ts';
import { textFilterIgnoresCommonWords } from './text-filter-ignores-common-words.ts';
import { textFilterLooksForStems } from './text-filter-looks-for-stems.ts';
import { textFilterKnowsPhrases } from './text-filter-knows-phrases.ts';
import { textFilterKnowsNot } from './text-filter-knows-not.ts';
import { startToComeMeansAll } from './start-to-come-means-all.ts';
import { updateTimeNearlyRight } from './update-time-nearly-right.ts';
import { updateTimeMinusOneMeansAll } from './update-time-minus-one-means-all.ts';
import { exceptionInAHeader } from './exception-in-a-header.ts';
import { quoteInATokenIsAServerError } from './quote-in-a-token-is-a-server-error.ts';
import { shortTokenIsAServerError } from './short-token-is-a-server-error.ts';

/** Every fault that was written by hand. */
export const WRITTEN_FAULTS: readonly Fault[] = [
  // Who asks.
  expiredTokenAccepted,
  tokenComparedByItsBeginning,
  tokenComparedWithoutCase,
  signatureWithoutItsTimeAccepted,
  anyBearerOpens,
  postNeverAuthenticated,
  foreignProjectServed,
  foreignProjectIsEmpty,
  // What is asked for.
  limitIsClamped,
  zeroLimitMeansAll,
  negativeOffsetAccepted,
  limitUncheckedBesideAFilter,
  farPagesRefused,
  typeFilterRefusedBesideAText,
  // What is listed.
  ascendingLosesTheNewest,
  ascendingPerPage,
  edgeListsOneUpdateOfAnother,
  endExclusiveBesideStart,
  eventsOfHoursAgo,
  filtersCombinedWithOr,
  lastPageLost,
  newestHiddenWithoutEnd,
  noMatchWithATotal,
  oldestFirstByDefault,
  firstPageOnlyWhereFiltersMeet,
  orderIgnoredWhereFiltersMeet,
  orderIgnoredUnderFilter,
  orderIgnoredUnderTextFilterOnPageTwo,
  pageOfOneRepeats,
  pageTwoSkipsAnEvent,
  pagesCappedAt500,
  pagesOverlap,
  postListsOneFewer,
  fewerEventsWithAnotherSignature,
  postCountsOtherwise,
  smallPagesLoseOneInAHundred,
  startRoundedToTheHour,
  textFilterIgnoredInAscendingOrder,
  textFilterKeepsTheBlankEncoded,
  textFilterOnlyInLowerCase,
  textFilterReadsOneWord,
  totalCountsWhatIsLeft,
  totalIgnoresFilter,
  totalWithoutEqualEvents,
  totalWrongForEdge,
  totalWrongInAscendingOrder,
  totalWrongOnPageTwo,
  totalWrongWhereFiltersMeet,
  totalWrongWithLimitOne,
  totalZeroWithoutLimit,
  typeFilterIgnoredForEdge,
  typeFilterIgnoredWithoutEnd,
  typeTotalShortInLongLists,
  updateTimeAsLowerBound,
  newestTextMatchHiddenInAscendingOrder,
  // What a text is taken for.
  textFilterDropsPunctuation,
  textFilterNeedsTwoCharacters,
  textFilterIgnoresCommonWords,
  textFilterLooksForStems,
  textFilterKnowsPhrases,
  textFilterKnowsNot,
  startToComeMeansAll,
  updateTimeNearlyRight,
  updateTimeMinusOneMeansAll,
  // What is remembered between requests, and who asks.
  cacheWithoutTheFilter,
  cacheWithoutTheService,
  serviceFoundByItsName,
  sessionKeepsTheOrder,
  cacheWithoutTheCaller,
  oneUpdateMoreWithASignature,
  orderIgnoredWithASignature,
  totalWrongWithASignature,
  filterLostAfterARefusal,
  cacheOfWindowsWithoutTheService,
  // How it is answered.
  anotherNameInEveryFiftiethAnswer,
  anotherNameUnderUpdateTime,
  goTraceInARefusal,
  javaTraceInARefusal,
  nullForNoEvents,
  oneEventAsAnObject,
  pathInARefusal,
  pythonTraceInARefusal,
  refusalAsPage,
  unknownClusterWithTheCodeOfSuccess,
  eventListBesideData,
  sqlInARefusal,
  strangersSentToSignIn,
  successWithStatus201,
  timesInSeconds,
  timesInUtc,
  tokenEchoedInARefusal,
  totalAsTextPastPageOne,
  undocumentedField,
  unheardOfCode,
  quoteInATokenIsAServerError,
  shortTokenIsAServerError,
  exceptionInAHeader,
];
