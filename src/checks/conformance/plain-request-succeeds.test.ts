import { expect, test } from '#test';
import {
  contextOf,
  contractFrom,
  gadgets,
  neverAnswered,
  operationOf,
  violationsOf,
  widgets,
} from '../testing/index.ts';
import { plainRequestSucceeds } from './plain-request-succeeds.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const envelope = operationOf(contractFrom(gadgets), 'FindGadgets');

const cases = [
  { title: 'is silent on a success', operation, answer: { status: 200 }, want: [] },
  {
    title: 'names the outcome that came instead',
    operation,
    answer: { status: 404 },
    want: ['a plain request about the first resource is answered with 404 (unknown-resource)'],
  },
  {
    title: 'names a status that is no outcome',
    operation,
    answer: { status: 302 },
    want: ['a plain request about the first resource is answered with 302'],
  },
  { title: 'reads success from a code', operation: envelope, answer: { body: { code: 0 } }, want: [] },
  {
    title: 'names the code that came instead',
    operation: envelope,
    answer: { body: { code: 5000, message: 'no such box' } },
    want: ['a plain request about the first resource is answered with 200 with code 5000 (unknown-resource)'],
  },
];

for (const { title, operation, answer, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, send: () => answer });
    const violations = await violationsOf(plainRequestSucceeds, context);
    expect(violations.map(({ message }) => message)).toEqual(want);
    expect(context.evidence.counts).toEqual({ 'plain requests': 1 });
    expect(violations.every(({ promise }) => promise === `${operation.pointer}/responses/200`)).toBe(true);
  });
}

test('fires where a plain request alone is never answered', async () => {
  const context = contextOf({
    operation,
    send: () => {
      throw neverAnswered();
    },
  });
  expect(await violationsOf(plainRequestSucceeds, context)).toEqual([
    expect.objectContaining({
      message:
        'a plain request about the first resource is never answered: the connection was reset, 4 times, and other requests were answered in between',
      received: 'reset',
      promise: `${operation.pointer}/responses/200`,
    }),
  ]);
});

test('applies to every operation', () => expect(plainRequestSucceeds.appliesTo()).toBe(true));
