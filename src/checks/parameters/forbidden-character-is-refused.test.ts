import { expect, test } from '#test';
import {
  answers,
  contextOf,
  contractFrom,
  type FakeProvider,
  keepingProvider,
  knownWidgets,
  operationOf,
  violationsOf,
  widgets,
} from '../testing/index.ts';
import { forbiddenCharacterIsRefused } from './forbidden-character-is-refused.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const keep = keepingProvider(operation);
const promiseOf = (name: string, ...rest: string[]) =>
  [operation.parameters.find((parameter) => parameter.name === name)?.pointer, ...rest].join('/');

const cases: { title: string; send: FakeProvider; want: [string, string][] }[] = [
  { title: 'is silent where each is refused', send: keep, want: [] },
  {
    title: 'makes one violation of each character',
    send: () => answers.widgets,
    want: [
      [
        'text=mo(del is answered with 200 (success) instead of invalid-parameter',
        promiseOf('text', 'schema/allOf/0/not'),
      ],
      [
        'text=;model is answered with 200 (success) instead of invalid-parameter',
        promiseOf('text', 'schema/allOf/1/not'),
      ],
    ],
  },
  {
    title: 'fires on the one that is accepted',
    send: (parameters, plan) => (parameters['text']?.includes(';') ? answers.widgets : keep(parameters, plan)),
    want: [
      [
        'text=;model is answered with 200 (success) instead of invalid-parameter',
        promiseOf('text', 'schema/allOf/1/not'),
      ],
    ],
  },
];

for (const { title, send, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, resource: knownWidgets, send });
    const violations = await violationsOf(forbiddenCharacterIsRefused, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual(want);
    expect(context.evidence.counts['bad values sent']).toBeGreaterThan(0);
  });
}

test('applies only where characters are forbidden', () => {
  expect(forbiddenCharacterIsRefused.appliesTo(operation)).toBe(true);
  expect(forbiddenCharacterIsRefused.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
});
