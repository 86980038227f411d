export { claimedOutcomes, claimsSuccess } from './claimed-outcomes.ts';
export { contradiction } from './contradiction.ts';
export { describeOutcome } from './describe-outcome.ts';
export { documentedResponse } from './documented-response.ts';
export { isAbout } from './is-about.ts';
export { quoteValue } from './quote-value.ts';
export { schemaViolations } from './schema-violations.ts';
export { isUnnamedRefusal, refusedSchemas } from './unnamed-refusal.ts';
export { isSameAnswer, type Level, summaryOf } from './same-answer.ts';
