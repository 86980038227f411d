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
  withTextParameter,
} from '../testing/index.ts';
import { enumValuesAreAccepted } from './enum-values-are-accepted.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const keep = keepingProvider(operation);
const promiseOf = (name: string, ...rest: string[]) =>
  [operation.parameters.find((parameter) => parameter.name === name)?.pointer, ...rest].join('/');

const cases: { title: string; send: FakeProvider; want: [string, string][] }[] = [
  { title: 'is silent where every value is accepted', send: keep, want: [] },
  {
    title: 'fires on a listed value that is refused',
    send: (parameters, plan) => (parameters['colour'] === 'green' ? answers.invalid : keep(parameters, plan)),
    want: [['colour=green is answered with 400 (invalid-parameter)', promiseOf('colour', 'schema/enum')]],
  },
  { title: 'leaves a server error to another check', send: () => ({ status: 500 }), want: [] },
];

for (const { title, send, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, resource: knownWidgets, send });
    const violations = await violationsOf(enumValuesAreAccepted, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual(want);
    expect(context.evidence.counts['allowed values sent']).toBeGreaterThan(0);
  });
}

test('sends every value once', async () => {
  const context = contextOf({ operation, resource: knownWidgets, send: keep });
  await violationsOf(enumValuesAreAccepted, context);
  expect(context.sent.map(({ parameters, later }) => [parameters, later])).toEqual([
    [{ colour: 'red' }, undefined],
    [{ colour: 'green' }, undefined],
  ]);
});

test('applies only where values are listed', () => {
  expect(enumValuesAreAccepted.appliesTo(operation)).toBe(true);
  expect(enumValuesAreAccepted.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
});

test.describe('the listed values of a list', () => {
  const found = async (schema: string) => {
    const listed = withTextParameter('states', schema);
    const send: FakeProvider = (parameters, plan) =>
      parameters['states'] === 'shut' ? answers.invalid : keepingProvider(listed)(parameters, plan);
    const violations = await violationsOf(
      enumValuesAreAccepted,
      contextOf({ operation: listed, resource: knownWidgets, send }),
    );
    return violations.map(({ message }) => message);
  };
  const items = 'items: { type: string, enum: [open, shut, locked] }';

  test('are accepted each by itself', async () =>
    expect(await found(`{ type: array, ${items} }`)).toEqual(['states=shut is answered with 400 (invalid-parameter)']));

  test('are not tried where one alone is too few', async () =>
    expect(await found(`{ type: array, minItems: 2, ${items} }`)).toEqual([]));
});
