import { expect, test } from '#test';
import {
  answers,
  contextOf,
  contractFrom,
  type FakeProvider,
  gadgets,
  keepingProvider,
  knownGadgets,
  knownWidgets,
  operationOf,
  violationsOf,
  widgets,
} from '../testing/index.ts';
import { missingRequiredIsRefused } from './missing-required-is-refused.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const keep = keepingProvider(operation);
const promiseOf = (name: string, ...rest: string[]) =>
  [operation.parameters.find((parameter) => parameter.name === name)?.pointer, ...rest].join('/');

const cases: { title: string; send: FakeProvider; want: [string, string][] }[] = [
  { title: 'is silent where the absence is refused', send: keep, want: [] },
  {
    title: 'fires where the absence is accepted, alone',
    send: () => answers.widgets,
    want: [['no tag is answered with 200 (success) instead of invalid-parameter', promiseOf('tag', 'required')]],
  },
  {
    title: 'fires where it is accepted beside a filter only',
    send: (parameters, plan) => ('colour' in parameters ? answers.widgets : keep(parameters, plan)),
    want: [
      [
        'no tag beside colour=red, text=0, since=0, offset=2, limit=2 is answered with 200 (success) instead of invalid-parameter',
        promiseOf('tag', 'required'),
      ],
    ],
  },
  {
    title: 'points to the answer where another outcome comes',
    send: () => answers.unknown,
    want: [['no tag is answered with 404 (unknown-resource) instead of invalid-parameter', promiseOf('tag')]],
  },
  { title: 'leaves a server error to another check', send: () => ({ status: 500 }), want: [] },
  {
    title: 'leaves an error in disguise to another check',
    send: () => ({ ...answers.invalid, status: 200 }),
    want: [],
  },
];

for (const { title, send, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, resource: knownWidgets, send });
    const violations = await violationsOf(missingRequiredIsRefused, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual(want);
    expect(context.evidence.counts['bad values sent']).toBeGreaterThan(0);
  });
}

const envelope = operationOf(contractFrom(gadgets), 'FindGadgets');

test('leaves out fields of a form and values of the credential', async () => {
  const context = contextOf({ operation: envelope, resource: knownGadgets, send: keepingProvider(envelope) });
  expect(await violationsOf(missingRequiredIsRefused, context)).toEqual([]);
  expect(context.sent.map(({ parameters }) => parameters)).toEqual([{ Action: null }, { box: null }, { Stamp: null }]);
});

test('fires on a form too, and points to the field', async () => {
  const context = contextOf({ operation: envelope, resource: knownGadgets, send: () => answers.gadgets });
  expect(
    (await violationsOf(missingRequiredIsRefused, context)).map(({ promise }) => promise.split('/').at(-1)),
  ).toEqual(['Action', 'box', 'Stamp']);
});

test('does not judge a value that went on the wire after all', async () => {
  const context = contextOf({
    operation,
    resource: knownWidgets,
    send: () => ({ ...answers.widgets, parameters: { tag: 'b' } }),
  });
  expect(await violationsOf(missingRequiredIsRefused, context)).toEqual([]);
  expect(context.evidence.counts).toEqual({});
});

test('applies only where the absence of something is answered', () => {
  expect(missingRequiredIsRefused.appliesTo(operation)).toBe(true);
  expect(missingRequiredIsRefused.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
});
