import { SharedReads } from '../../lists/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { Check } from '../check.ts';
import type { RequestPlan, Violation } from '../../judgement/index.ts';
import { contextOf, type TestContext } from './context-of.ts';
import { contractFrom, operationOf } from './contract-from.ts';
import { exchangeOf } from './exchange-of.ts';
import { notes } from './invented-list.ts';
import { answerNotes, type Lie, type Note, someNotes } from './list-provider.ts';
import { violationsOf } from './violations-of.ts';

export interface ListCase {
  readonly notes?: readonly Note[];
  readonly lie?: Lie;
  /** The data after so many requests, where items arrive or leave while the list is read. */
  readonly moves?: (notes: readonly Note[], requests: number) => readonly Note[];
}

/** The operation of the invented list API. */
export const listNotes: Operation = operationOf(contractFrom(notes), 'ListNotes');

/** What a check of scope operation finds in the invented provider, and the context it used. */
export async function judgeList(
  check: Check,
  { notes: data = someNotes, lie = {}, moves }: ListCase,
): Promise<{ violations: Violation[]; context: TestContext }> {
  let requests = 0;
  const send = async (plan: RequestPlan) => {
    const parameters = Object.fromEntries(
      Object.entries(plan.parameters ?? {}).filter((entry): entry is [string, string] => entry[1] !== null),
    );
    requests += 1;
    const body = answerNotes(moves?.(data, requests) ?? data, parameters, lie);
    return exchangeOf({ operation: listNotes.id, parameters, purpose: plan.purpose, body, date: Date.UTC(2026, 0, 1) });
  };
  const { collection, contract } = listNotes;
  if (!collection) throw new Error('The invented operation answers with a list.');
  const reader = new SharedReads({ contract, collection, depth: 'full', send });
  const context = contextOf({
    operation: listNotes,
    list: reader.forCheck(() => undefined),
    send: (parameters) => ({ body: answerNotes(moves?.(data, ++requests) ?? data, parameters, lie) }),
  });
  return { violations: await violationsOf(check, context), context };
}

/** What a check of scope exchange finds in one answer of the invented provider. */
export async function judgeListAnswer(
  check: Check,
  {
    parameters = {},
    notes: data = someNotes,
    lie = {},
  }: ListCase & { readonly parameters?: Readonly<Record<string, string>> },
): Promise<{ violations: Violation[]; context: TestContext }> {
  const context = contextOf({
    operation: listNotes,
    exchange: { parameters, body: answerNotes(data, parameters, lie) },
  });
  return { violations: await violationsOf(check, context), context };
}
