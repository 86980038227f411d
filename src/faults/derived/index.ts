import { alikeItemsApart } from './alike-items-apart.ts';
import { anyValueFilters } from './any-value-filters.ts';
import { blanksKept } from './blanks-kept.ts';
import { bodyOfAnotherType } from './body-of-another-type.ts';
import { boundExclusive } from './bound-exclusive.ts';
import { boundInAnotherUnit } from './bound-in-another-unit.ts';
import { boundMisread } from './bound-misread.ts';
import { boundWraps } from './bound-wraps.ts';
import { constantIgnored } from './constant-ignored.ts';
import { countWrong } from './count-wrong.ts';
import { cursorOpensToStrangers } from './cursor-opens-to-strangers.ts';
import { CREDENTIAL_DERIVATIONS } from './credentials/derivations.ts';
import { defaultFilterIgnored } from './default-filter-ignored.ts';
import { defaultIgnored } from './default-ignored.ts';
import type { Derivation } from './derivation.ts';
import { elementOfAnotherType } from './element-of-another-type.ts';
import { fieldBeyondItsBound } from './field-beyond-its-bound.ts';
import { fieldMissing } from './field-missing.ts';
import { fieldNull } from './field-null.ts';
import { fieldOfAnotherType } from './field-of-another-type.ts';
import { fieldOutsideEnumeration } from './field-outside-enumeration.ts';
import { filterComparedIn32Bits } from './filter-compared-in-32-bits.ts';
import { filterIgnored } from './filter-ignored.ts';
import { filterMisread } from './filter-misread.ts';
import { filterOtherwise } from './filter-otherwise.ts';
import { filterPlusReadAsBlank } from './filter-plus-read-as-blank.ts';
import { filterTextChanged } from './filter-text-changed.ts';
import { filterTextCut } from './filter-text-cut.ts';
import { filterTooNarrow } from './filter-too-narrow.ts';
import { filterValueForgotten } from './filter-value-forgotten.ts';
import { filtersDoNotCombine } from './filters-do-not-combine.ts';
import { firstPageOther } from './first-page-other.ts';
import { forbiddenCharacterAccepted } from './forbidden-character-accepted.ts';
import { foreignCursorAccepted } from './foreign-cursor-accepted.ts';
import { formReadFromTheQuery } from './form-read-from-the-query.ts';
import { furtherKeyIgnored } from './further-key-ignored.ts';
import { headerNumberUnreadable } from './header-number-unreadable.ts';
import { headerWrong } from './header-wrong.ts';
import { identityRepeated } from './identity-repeated.ts';
import { keyForgottenUnderFilter } from './key-forgotten-under-filter.ts';
import { largerSizeAnsweredOtherwise } from './larger-size-answered-otherwise.ts';
import { leftWrong } from './left-wrong.ts';
import { WALK_DERIVATIONS } from './lists/walk-derivations.ts';
import { linkLeadsAstray } from './link-leads-astray.ts';
import { malformedBodyAccepted } from './malformed-body-accepted.ts';
import { mediaTypeOther } from './media-type-other.ts';
import { markerMisread } from './marker-misread.ts';
import { moreWrong } from './more-wrong.ts';
import { nearStrangerServed } from './near-stranger-served.ts';
import { noMatchRefused } from './no-match-refused.ts';
import { nullsElsewhere } from './nulls-elsewhere.ts';
import { oddNumberIsAServerError } from './odd-number-is-a-server-error.ts';
import { oddValueIsAServerError } from './odd-value-is-a-server-error.ts';
import { offsetIgnored } from './offset-ignored.ts';
import { operationsDisagree } from './operations-disagree.ts';
import { orderComparesOtherwise } from './order-compares-otherwise.ts';
import { orderLosesItems } from './order-loses-items.ts';
import { orderOtherByDefault } from './order-other-by-default.ts';
import { orderOther } from './order-other.ts';
import { orderUnstable } from './order-unstable.ts';
import { outcomeInDisguise } from './outcome-in-disguise.ts';
import { outcomeUnsaid } from './outcome-unsaid.ts';
import { pageCountWrong } from './page-count-wrong.ts';
import { pageNotFull } from './page-not-full.ts';
import { pageNumberWraps } from './page-number-wraps.ts';
import { pageSizeIgnored } from './page-size-ignored.ts';
import { pagesCountedOtherwise } from './pages-counted-otherwise.ts';
import { pagesDoNotAddUp } from './pages-do-not-add-up.ts';
import { pastTheEnd } from './past-the-end.ts';
import { refusalMalformed } from './refusal-malformed.ts';
import { refusalOfAnotherOutcome } from './refusal-of-another-outcome.ts';
import { refusalSaysNothing } from './refusal-says-nothing.ts';
import { repeatedAnswerEmpty } from './repeated-answer-empty.ts';
import { replyFlawed } from './reply-flawed.ts';
import { PARAMETER_DERIVATIONS } from './parameters/parameter-derivations.ts';
import { requiredParameterOptional } from './required-parameter-optional.ts';
import { resourceRefused } from './resource-refused.ts';
import { resourcesShareItems } from './resources-share-items.ts';
import { ruleBroken } from './rule-broken.ts';
import { serverError } from './server-error.ts';
import { specialValueMisread } from './special-value-misread.ts';
import { statusUndocumented } from './status-undocumented.ts';
import { strangerServed } from './stranger-served.ts';
import { tiesTurnOnLaterPages } from './ties-turn-on-later-pages.ts';
import { totalWrongUnderFilter } from './total-wrong-under-filter.ts';
import { totalWrong } from './total-wrong.ts';
import { unknownCursorAccepted } from './unknown-cursor-accepted.ts';
import { unknownKeyMisread } from './unknown-key-misread.ts';
import { unknownNameRemembered } from './unknown-name-remembered.ts';
import { zeroSizeMisread } from './zero-size-misread.ts';

export { deriveFaults } from './derivation.ts';

/** Every kind of fault that follows from a contract: about answers, parameters, lists, rules and credentials, in this order. */
export const DERIVATIONS: readonly Derivation[] = [
  fieldBeyondItsBound,
  fieldMissing,
  fieldNull,
  fieldOfAnotherType,
  bodyOfAnotherType,
  elementOfAnotherType,
  fieldOutsideEnumeration,
  refusalMalformed,
  refusalSaysNothing,
  replyFlawed,
  mediaTypeOther,
  headerWrong,
  resourceRefused,
  statusUndocumented,
  outcomeInDisguise,
  outcomeUnsaid,
  serverError,
  oddNumberIsAServerError,
  oddValueIsAServerError,
  ...PARAMETER_DERIVATIONS,
  requiredParameterOptional,
  formReadFromTheQuery,
  malformedBodyAccepted,
  constantIgnored,
  defaultIgnored,
  forbiddenCharacterAccepted,
  strangerServed,
  nearStrangerServed,
  refusalOfAnotherOutcome,
  countWrong,
  headerNumberUnreadable,
  pageCountWrong,
  markerMisread,
  moreWrong,
  leftWrong,
  linkLeadsAstray,
  totalWrongUnderFilter,
  totalWrong,
  pageNotFull,
  pageSizeIgnored,
  zeroSizeMisread,
  largerSizeAnsweredOtherwise,
  identityRepeated,
  ...WALK_DERIVATIONS,
  tiesTurnOnLaterPages,
  unknownCursorAccepted,
  foreignCursorAccepted,
  pagesCountedOtherwise,
  pagesDoNotAddUp,
  firstPageOther,
  pastTheEnd,
  pageNumberWraps,
  orderOtherByDefault,
  unknownKeyMisread,
  orderLosesItems,
  orderOther,
  orderComparesOtherwise,
  furtherKeyIgnored,
  keyForgottenUnderFilter,
  nullsElsewhere,
  orderUnstable,
  filterComparedIn32Bits,
  filterIgnored,
  filterOtherwise,
  filterMisread,
  filterPlusReadAsBlank,
  filterTextChanged,
  filterTextCut,
  filterValueForgotten,
  specialValueMisread,
  blanksKept,
  filterTooNarrow,
  cursorOpensToStrangers,
  defaultFilterIgnored,
  anyValueFilters,
  filtersDoNotCombine,
  boundExclusive,
  boundInAnotherUnit,
  boundMisread,
  boundWraps,
  noMatchRefused,
  ruleBroken,
  offsetIgnored,
  operationsDisagree,
  alikeItemsApart,
  resourcesShareItems,
  unknownNameRemembered,
  repeatedAnswerEmpty,
  ...CREDENTIAL_DERIVATIONS,
];
