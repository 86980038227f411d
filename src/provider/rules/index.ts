export { keepRules, type PlacedRule } from './keep-rules.ts';
export type { Kept } from './rule-target.ts';
