export type { Evidence } from './evidence.ts';
export { Inconclusive } from './inconclusive.ts';
export { NeverAnswered } from './never-answered.ts';
export { NotJudged } from './not-judged.ts';
export type { RequestPlan } from './request-plan.ts';
export type { Resource } from './resource.ts';
export type { Violation } from './violation.ts';
export { cutText, oneLine, showValue } from './show-value.ts';
export { VERDICTS, type VerdictName } from './verdict-name.ts';
