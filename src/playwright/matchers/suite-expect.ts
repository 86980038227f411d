import type { expect as base } from '@playwright/test';
import type { OutcomeName, SortDirection } from '../../contract/index.ts';
import type { About, List } from '../fixtures/answer.ts';
import type { AskedOf, Item } from '../fixtures/api-under-test.ts';

/** Matchers of an answer or a list of an operation. `Returned` is what an assertion gives: nothing, or a promise. */
export interface AnswerMatchers<Returned, Operation> {
  /** Every check that needs one answer alone finds nothing. */
  toKeepContract(): Returned;
  /** The items stand in this order, across all pages that were read. */
  toBeSortedBy(key: keyof Item<Operation> & string, direction: SortDirection): Returned;
  /** Every page says this total. */
  toHaveTotal(total: number): Returned;
  /** The items are a page of this list: the items that stand in the place that was asked for. */
  toBeOnePageOf(list: List<Operation>): Returned;
  /** Every item satisfies these filters, given as a request gives them. */
  toContainOnly(filters: AskedOf<Operation>): Returned;
  /** The answer is a refusal that the contract calls so. */
  toBeRefusedAs(outcome: Exclude<OutcomeName, 'success'>): Returned;
}

type Own<Returned, Value> = [Value] extends [About<infer Operation>] ? AnswerMatchers<Returned, Operation> : unknown;

type Assertions<Value> = ReturnType<typeof base<Value>> &
  Own<void, Value> & {
    readonly not: Own<void, Value>;
    readonly resolves: Own<Promise<void>, Awaited<Value>> & { readonly not: Own<Promise<void>, Awaited<Value>> };
  };

type PolledAssertions<Value> = ReturnType<typeof base.poll<Value>> &
  Own<Promise<void>, Value> & { readonly not: Own<Promise<void>, Value> };

/** Playwright's `expect`, which knows our matchers for what an API gave. */
export type SuiteExpect = Omit<typeof base, 'soft' | 'poll' | 'configure'> & {
  <Value>(actual: Value, messageOrOptions?: Parameters<typeof base>[1]): Assertions<Value>;
  readonly soft: SuiteExpect;
  poll<Value>(
    actual: () => Value | Promise<Value>,
    messageOrOptions?: Parameters<typeof base.poll>[1],
  ): PolledAssertions<Value>;
  configure(...configuration: Parameters<typeof base.configure>): SuiteExpect;
};
