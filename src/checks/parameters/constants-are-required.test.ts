import { expect, test } from '#test';
import { saidAs } from '../../judgement/index.ts';
import {
  answers,
  contextOf,
  contractFrom,
  type FakeProvider,
  gadgets,
  keepingProvider,
  knownGadgets,
  operationOf,
  violationsOf,
  widgets,
} from '../testing/index.ts';
import { constantsAreRequired } from './constants-are-required.ts';

const operation = operationOf(contractFrom(gadgets), 'FindGadgets');
const keep = keepingProvider(operation);
const promiseOf = (name: string, ...rest: string[]) =>
  [operation.parameters.find((parameter) => parameter.name === name)?.pointer, ...rest].join('/');

const cases: { title: string; send: FakeProvider; want: [string, string][] }[] = [
  { title: 'is silent where another value is refused', send: keep, want: [] },
  {
    title: 'is silent on a refusal whose code no outcome names',
    send: () => ({ body: { code: 6000, message: 'no such action' } }),
    want: [],
  },
  {
    title: 'fires on a provider that does not look',
    send: () => answers.gadgets,
    want: ['FindGbehfut', 'FindGadgetss', 'FindGadgets ', 'findgadgets', 'FINDGADGETS', 'FindGadgets\0'].map((text) => [
      `${saidAs('Action', text)} is answered with 200 with code 0 (success) instead of a refusal`,
      promiseOf('Action', 'const'),
    ]),
  },
];

for (const { title, send, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, resource: knownGadgets, send });
    const violations = await violationsOf(constantsAreRequired, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual(want);
    expect(context.evidence.counts['bad values sent']).toBeGreaterThan(0);
  });
}

test('applies only where a parameter has one value', () => {
  expect(constantsAreRequired.appliesTo(operation)).toBe(true);
  expect(constantsAreRequired.appliesTo(operationOf(contractFrom(widgets), 'ListWidgets'))).toBe(false);
});
