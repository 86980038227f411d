import { expect, test } from '#test';
import { NotJudged } from '../../judgement/index.ts';
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
import { boundaryValuesAreAccepted } from './boundary-values-are-accepted.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const keep = keepingProvider(operation);
const promiseOf = (name: string, ...rest: string[]) =>
  [operation.parameters.find((parameter) => parameter.name === name)?.pointer, ...rest].join('/');

const cases: { title: string; send: FakeProvider; want: [string, string][] }[] = [
  { title: 'is silent where every bound is accepted', send: keep, want: [] },
  {
    title: 'fires on a bound that is refused',
    send: (parameters, plan) => (parameters['limit'] === '100' ? answers.invalid : keep(parameters, plan)),
    want: [['limit=100 is answered with 400 (invalid-parameter)', promiseOf('limit', 'schema/maximum')]],
  },
  {
    title: 'fires on the neighbour of a bound',
    send: (parameters, plan) => (parameters['offset'] === '1' ? answers.unknown : keep(parameters, plan)),
    want: [['offset=1 is answered with 404 (unknown-resource)', promiseOf('offset', 'schema/minimum')]],
  },
];

for (const { title, send, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, resource: knownWidgets, send });
    const violations = await violationsOf(boundaryValuesAreAccepted, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual(want);
    expect(context.evidence.counts['allowed values sent']).toBeGreaterThan(0);
  });
}

test('sends each bound, and later its neighbour inside, and both beside a listed value', async () => {
  const context = contextOf({ operation, resource: knownWidgets, send: keep });
  await violationsOf(boundaryValuesAreAccepted, context);
  expect(context.sent.map(({ purpose }) => purpose)).toEqual([
    'offset=0, limit=1',
    'offset=1, limit=100',
    'limit=2',
    'limit=99',
    'offset=0, limit=1 beside colour=red',
    'offset=1, limit=100 beside colour=red',
  ]);
  expect(context.sent.map(({ later }) => later)).toEqual([undefined, undefined, 1, 1, 2, 2]);
});

test('applies only where a number has bounds', () => {
  expect(boundaryValuesAreAccepted.appliesTo(operation)).toBe(true);
  expect(boundaryValuesAreAccepted.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
});

test('is judged where the budget is used up before the bounds are sent beside others', async () => {
  const send: FakeProvider = (parameters, plan) => {
    if ('colour' in parameters) throw new NotJudged('the budget is used up');
    return keep(parameters, plan);
  };
  const context = contextOf({ operation, resource: knownWidgets, send });
  expect(await violationsOf(boundaryValuesAreAccepted, context)).toEqual([]);
  expect(context.evidence.counts['allowed values sent']).toBeGreaterThan(0);
});
