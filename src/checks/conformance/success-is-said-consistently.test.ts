import { expect, test } from '#test';
import { contextOf, contractFrom, operationOf, violationsOf, gadgets, widgets } from '../testing/index.ts';
import { successIsSaidConsistently } from './success-is-said-consistently.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const envelope = operationOf(contractFrom(gadgets), 'FindGadgets');
const list = { shelf_id: 's', total: 0, widgets: [] };
const error = { error_code: 'W.0001', error_msg: 'no' };

const cases = [
  { title: 'is silent on a success', operation, answer: { body: list }, want: [] },
  { title: 'is silent on an error', operation, answer: { status: 400, body: error }, want: [] },
  {
    title: 'fires on an error that is called a success',
    operation,
    answer: { body: error },
    want: ['an answer with 200 (success) has the body of an error'],
  },
  {
    title: 'fires on a success that is called an error',
    operation,
    answer: { status: 404, body: list },
    want: ['an answer with 404 (unknown-resource) has the body of a success'],
  },
  {
    title: 'is silent on the documented error of a status that no outcome names',
    operation,
    answer: { status: 409, body: error },
    want: [],
  },
  {
    title: 'fires on another body of such a status',
    operation,
    answer: { status: 409, body: {} },
    want: ['an answer with 409 is none of the documented outcomes'],
  },
  { title: 'leaves a broken success to another check', operation, answer: { body: { total: 'x' } }, want: [] },
  { title: 'leaves a broken error to another check', operation, answer: { status: 400, body: {} }, want: [] },
  {
    title: 'leaves an undocumented status to another check',
    operation,
    answer: { status: 302, body: {} },
    want: [],
    judged: 0,
  },
  {
    title: 'leaves a server error to another check',
    operation,
    answer: { status: 503, body: {} },
    want: [],
    judged: 0,
  },
  {
    title: 'is silent on both codes that are documented',
    operation: envelope,
    answer: { body: { code: 4000, message: 'bad' } },
    want: [],
  },
  {
    title: 'is silent on a refusal whose code no outcome names',
    operation: envelope,
    answer: { body: { code: 6000, message: 'bad' } },
    want: [],
  },
  {
    title: 'fires on a code that no outcome names without the shape of a refusal',
    operation: envelope,
    answer: { body: { code: 6000, message: '' } },
    want: ['an answer with 200 with code 6000 is none of the documented outcomes'],
  },
  {
    title: 'fires on a code of another type',
    operation: envelope,
    answer: { body: { code: '0', message: '' } },
    want: ['an answer with 200 with code "0" is none of the documented outcomes'],
  },
];

for (const { title, operation, answer, want, judged = 1 } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, exchange: answer });
    const violations = await violationsOf(successIsSaidConsistently, context);
    expect(violations.map(({ message }) => message)).toEqual(want);
    expect(violations.every(({ promise }) => promise.startsWith('/x-outcomes'))).toBe(true);
    expect(context.evidence.counts['outcomes classified'] ?? 0).toBe(judged);
  });
}

test('applies only where the contract says what a success is', () => {
  expect(successIsSaidConsistently.appliesTo(operation)).toBe(true);
  expect(successIsSaidConsistently.appliesTo({ ...operation, contract: { ...operation.contract, outcomes: {} } })).toBe(
    false,
  );
});
