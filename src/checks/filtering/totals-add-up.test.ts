import { expect, test } from '#test';
import type { RequestPlan } from '../../judgement/index.ts';
import { SharedReads } from '../../lists/index.ts';
import {
  answerNotes,
  contextOf,
  contractFrom,
  exchangeOf,
  listNotes,
  notes,
  operationOf,
  someNotes,
  violationsOf,
  type NotesAnswer,
} from '../testing/index.ts';
import { totalsAddUp } from './totals-add-up.ts';

/** The notes, of which each says that it is of one of the kinds that can be asked for. */
const operation = operationOf(
  contractFrom(notes.replace('kind: { type: string },', 'kind: { type: string, enum: [plain, urgent] },')),
  'ListNotes',
);

/** What is found where totals are changed by the kind that is asked for. */
async function found(change: (answer: NotesAnswer, kind: string | undefined) => NotesAnswer, copies = 1) {
  const all = Array.from({ length: copies }, () => someNotes).flat();
  const send = async ({ parameters = {}, purpose }: RequestPlan) => {
    const sent = parameters as Record<string, string>;
    const body = change(answerNotes(all, sent), sent['kind']);
    return exchangeOf({ operation: operation.id, parameters: sent, purpose, body });
  };
  const { contract, collection } = operation;
  if (!collection) throw new Error('The invented operation answers with a list.');
  const reads = new SharedReads({ contract, collection, depth: 'full', send });
  const context = contextOf({ operation, list: reads.forCheck(() => undefined) });
  const violations = await violationsOf(totalsAddUp, context);
  expect(context.evidence.counts['totals added']).toBeGreaterThan(0);
  return violations.map(({ message }) => message);
}

for (const copies of [1, 60]) {
  test(`is silent on ${copies * someNotes.length} notes that are counted right`, async () => {
    expect(await found((answer) => answer, copies)).toEqual([]);
  });

  test(`fires where ${copies * someNotes.length} notes are counted short under one kind`, async () => {
    const short = (answer: NotesAnswer, kind: string | undefined) =>
      kind === 'plain' ? { ...answer, total: answer.total - 1 } : answer;
    expect((await found(short, copies))[0]).toMatch(
      /^the total is \d+, and \d+ under kind=plain and \d+ under kind=urgent add up to \d+$/,
    );
  });
}

test('applies only where each item has one of the values', () => {
  expect(totalsAddUp.appliesTo(operation)).toBe(true);
  expect(totalsAddUp.appliesTo(listNotes)).toBe(false);
});
