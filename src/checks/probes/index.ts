// Values of a parameter
export type { AllowedValue } from './values/allowed-value.ts';
export { boundaryValues } from './values/boundary-values.ts';
export { changedConstantProbes } from './values/changed-constant-probes.ts';
export { defaultValues } from './values/default-values.ts';
export { exampleValues } from './values/example-values.ts';
export { forbiddenCharacterProbes } from './values/forbidden-character-probes.ts';
export { foreignListProbes } from './values/foreign-list-probes.ts';
export { foreignValueProbes } from './values/foreign-value-probes.ts';
export { hasRoleOfQuestion } from './values/is-question.ts';
export { inRounds } from './values/in-rounds.ts';
export { isCursor } from './values/is-cursor.ts';
export { isUndecided } from './values/is-undecided.ts';
export { listedValues } from './values/listed-values.ts';
export { listLengthProbes } from './values/list-length-probes.ts';
export { malformedBodies } from './values/malformed-bodies.ts';
export { formsInTheQuery, valuesBesideTheForm } from './values/misplaced-values.ts';
export { missingValueProbes } from './values/missing-value-probes.ts';
export { namesInAnswer } from './values/names-in-answer.ts';
export { nearValueProbes } from './values/near-value-probes.ts';
export { outOfBoundsProbes } from './values/out-of-bounds-probes.ts';
export { describeProbe, isAsMeant, type Probe, whenSent } from './values/probe.ts';
export { saysUnpromised } from './values/says-unpromised.ts';
export { formatProbes } from './values/format-probes.ts';
export { patternProbes } from './values/pattern-probes.ts';
export { textLengthProbes } from './values/text-length-probes.ts';
export { foreignCursor, unknownCursors } from './values/unknown-cursors.ts';
export { otherFields } from './values/other-fields.ts';
export { orderText, UNKNOWN_KEY, unknownKeyProbes } from './values/unknown-key-probes.ts';
export { unlistedValueProbes } from './values/unlisted-value-probes.ts';
export type { UnspecifiedProbe } from './values/unspecified-probe.ts';
export { sentTogether, unspecifiedProbes } from './values/unspecified-probes.ts';
export { validFilters } from './values/valid-filters.ts';
export { wrongTypeProbes } from './values/wrong-type-probes.ts';

// Queries of a list, and places in it
export { type AnyQuery, anyQueries } from './lists/any-queries.ts';
export { besideEverything } from './lists/beside-everything.ts';
export { defaultSizePages, type DefaultSizePage } from './lists/default-size-pages.ts';
export { directionQueries } from './lists/direction-queries.ts';
export { farBounds, farthestBounds, type FarBound } from './lists/far-bounds.ts';
export { instantQueries } from './lists/instant-queries.ts';
export { keysUnderFilters, type OrderUnderFilters } from './lists/keys-under-filters.ts';
export { FAR_ABOVE, type LargerSize, largerSizes } from './lists/larger-sizes.ts';
export { literalQueries } from './lists/literal-queries.ts';
export { type Neighbour, neighbouringQuestions } from './lists/neighbouring-questions.ts';
export { oneOfEachFilter } from './lists/one-of-each-filter.ts';
export { ownValues } from './lists/own-values.ts';
export { pagedQueries } from './lists/paged-queries.ts';
export { partsOfTheList } from './lists/parts-of-the-list.ts';
export { placesAlone, placesWalked } from './lists/places-alone.ts';
export type { Place } from './lists/places-past-the-end.ts';
export { placesPastTheEnd } from './lists/places-past-the-end.ts';
export { type PageReadTwice, pagesReadTwice } from './lists/pages-read-twice.ts';
export { queriesOfEachKind } from './lists/queries-of-each-kind.ts';
export { severalKeys } from './lists/several-keys.ts';
export { isDebatable, unmatchedFilters, type UnmatchedFilter } from './lists/unmatched-filters.ts';
export { wrappedPages } from './lists/wrapped-pages.ts';

// What a probe is sent beside
export { chosenBeside } from './contexts/chosen-beside.ts';
export { contextsOf, fullContextsOf, type ProbeContext } from './contexts/contexts-of.ts';
export { secondPage } from './lists/second-page.ts';
export { withExtremes } from './contexts/with-extremes.ts';
export { withTextsToSign } from './contexts/with-texts-to-sign.ts';
export { laterPage, leadsToLaterPages } from './contexts/later-page.ts';
export { type Attempt, spreadOver } from './contexts/spread-over.ts';

// Credentials
export { brokenCredentials, NEARLY_RIGHT, type BrokenCredentials } from './credentials/broken-credentials.ts';
export { clockDifferences, type ProviderClock } from './credentials/clock-differences.ts';
export { firstMistake } from './credentials/first-mistake.ts';
export { fallbackMethods, isFallback } from './credentials/fallback-methods.ts';
export { signedForAnother } from './credentials/signed-for-another.ts';
export { validCredentials, type ValidCredentials } from './credentials/valid-credentials.ts';
