export { expect } from './expect.ts';
export type { AnswerMatchers, SuiteExpect } from './suite-expect.ts';
