import { expect, test } from '#test';
import { contextOf, contractFrom, gadgets, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { unlikelyCodeIsReported } from './unlikely-code-is-reported.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const alike = gadgets.replace('values: [4000] }', 'values: [4000, 4001] }');
const envelope = operationOf(contractFrom(alike), 'FindGadgets');
const error = (status: number, error_code: string) => ({ status, body: { error_code, error_msg: 'no' } });

const cases = [
  { title: 'is silent on a code that is named', operation, answer: error(400, 'W.0002'), want: [] },
  {
    title: 'reports another code of the same form',
    operation,
    answer: error(400, 'W.0404'),
    want: ['the code "W.0404" is not one that the documents name for invalid-parameter'],
  },
  {
    title: 'reports another code of the envelope',
    operation: envelope,
    answer: { body: { code: 4001, message: 'no' } },
    want: ['the code 4001 is not one that the documents name for invalid-parameter'],
  },
  {
    title: 'is silent on the named code of the envelope',
    operation: envelope,
    answer: { body: { code: 4000, message: 'no' } },
    want: [],
  },
  {
    title: 'reports a code of the refused branch that no outcome names',
    operation: envelope,
    answer: { body: { code: 6000, message: 'no' } },
    want: ['an answer with 200 with code 6000 is a refusal that no documented outcome names'],
    promise: '/x-outcomes',
  },
  {
    title: 'counts nothing on a code that no outcome names and whose body keeps to no shape',
    operation: envelope,
    answer: { body: { code: 6000 } },
    want: [],
    judged: 0,
  },
  {
    title: 'counts a code that names its outcome',
    operation: envelope,
    answer: { body: { code: 5000, message: 'no' } },
    want: [],
  },
  { title: 'counts nothing where no code is named', operation, answer: error(403, 'W.9999'), want: [], judged: 0 },
  { title: 'counts nothing on a success', operation, answer: {}, want: [], judged: 0 },
];

for (const {
  title,
  operation,
  answer,
  want,
  judged = 1,
  promise: promised = '/x-outcomes/invalid-parameter/likely',
} of cases) {
  test(title, async () => {
    const context = contextOf({ operation, exchange: answer });
    const violations = await violationsOf(unlikelyCodeIsReported, context);
    expect(violations.map(({ message }) => message)).toEqual(want);
    expect(violations.every(({ kind, promise }) => kind === 'information' && promise === promised)).toBe(true);
    expect(context.evidence.counts['codes compared'] ?? 0).toBe(judged);
  });
}

test('applies only where codes are named', () => {
  expect(unlikelyCodeIsReported.appliesTo(operation)).toBe(true);
  expect(unlikelyCodeIsReported.appliesTo({ ...operation, contract: { ...operation.contract, outcomes: {} } })).toBe(
    false,
  );
});
