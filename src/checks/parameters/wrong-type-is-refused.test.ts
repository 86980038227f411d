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
import { wrongTypeIsRefused } from './wrong-type-is-refused.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const keep = keepingProvider(operation);
const promiseOf = (name: string, ...rest: string[]) =>
  [operation.parameters.find((parameter) => parameter.name === name)?.pointer, ...rest].join('/');

const cases: { title: string; send: FakeProvider; want: [string, string][] }[] = [
  { title: 'is silent where each is refused', send: keep, want: [] },
  {
    title: 'fires on a provider that reads only the beginning',
    send: (parameters, plan) =>
      keep(
        { ...parameters, ...(parameters['limit'] && { limit: String(Number.parseInt(parameters['limit'], 10)) }) },
        plan,
      ),
    want: ['2abc', '2.5', '1,000', '2_0'].map((text) => [
      `limit=${text} is answered with 200 (success) instead of invalid-parameter`,
      promiseOf('limit', 'schema/type'),
    ]),
  },
  {
    title: 'fires on a provider that takes the word for nothing as nothing said',
    send: (parameters, plan) =>
      keep(
        Object.fromEntries(Object.entries(parameters).filter(([, text]) => text !== 'null')) as typeof parameters,
        plan,
      ),
    want: ['offset'].map((name) => [
      `${name}=null is answered with 200 (success) instead of invalid-parameter`,
      promiseOf(name, 'schema/type'),
    ]),
  },
  {
    title: 'fires on a provider that takes a truth value for a number',
    send: (parameters, plan) => keep({ ...parameters, ...(parameters['limit'] === 'true' && { limit: '1' }) }, plan),
    want: [
      ['limit=true is answered with 200 (success) instead of invalid-parameter', promiseOf('limit', 'schema/type')],
    ],
  },
  {
    title: 'fires on a provider that reads digits with a sign between them',
    send: (parameters, plan) =>
      keep({ ...parameters, ...(parameters['offset'] && { offset: parameters['offset'].replace('_', '') }) }, plan),
    want: [
      ['offset=1_0 is answered with 200 (success) instead of invalid-parameter', promiseOf('offset', 'schema/type')],
    ],
  },
  {
    title: 'fires on a provider that reads digits of other scripts',
    send: (parameters, plan) =>
      keep(
        {
          ...parameters,
          ...(parameters['limit'] && { limit: parameters['limit'].normalize('NFKC') }),
        },
        plan,
      ),
    want: ['２'].map((text) => [
      `limit=${text} is answered with 200 (success) instead of invalid-parameter`,
      promiseOf('limit', 'schema/type'),
    ]),
  },
  {
    title: 'fires on a provider that takes text for nothing said',
    send: (parameters, plan) => (parameters['limit'] === 'all' ? answers.widgets : keep(parameters, plan)),
    want: [
      ['limit=all is answered with 200 (success) instead of invalid-parameter', promiseOf('limit', 'schema/type')],
    ],
  },
];

for (const { title, send, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, resource: knownWidgets, send });
    const violations = await violationsOf(wrongTypeIsRefused, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual(want);
    expect(context.evidence.counts['bad values sent']).toBeGreaterThan(0);
  });
}

test('deals out the words that parsers read, and never sends a text that providers may read either way', async () => {
  const context = contextOf({ operation, resource: knownWidgets, send: keep });
  await violationsOf(wrongTypeIsRefused, context);
  expect(context.sent.filter(({ later }) => later !== 3).map(({ purpose }) => purpose)).toEqual([
    'offset=null beside colour=red, text=0, since=0, limit=2',
    'limit=all beside colour=red, text=0, since=0, offset=2',
    'offset=1.5 beside colour=green, text=0, since=0, limit=2',
    'offset=1_0',
    'offset=0xa beside colour=red, text=0, since=0, limit=2',
    'limit=2abc beside colour=green, text=0, since=0, offset=2',
    'limit=2.5',
    'limit=true beside colour=red, text=0, since=0, offset=2',
    'limit=２ beside colour=green, text=0, since=0, offset=2',
    'limit=1,000',
    'limit=2_0 beside colour=red, text=0, since=0, offset=2',
    'limit=0xa beside colour=green, text=0, since=0, offset=2',
  ]);
});

test('fires on a provider that looks at one member of an object and not at the other', async () => {
  const span =
    '- { name: span, in: query, style: deepObject, explode: true, schema: { type: object, properties: { low: { type: integer }, wide: { type: boolean }, of: { type: string } } } }';
  const spanning = operationOf(
    contractFrom(widgets.replace('- { name: offset', `${span}\n        - { name: offset`)),
    'ListWidgets',
  );
  const keepSpan = keepingProvider(spanning);
  const judge = async (send: FakeProvider) =>
    (await violationsOf(wrongTypeIsRefused, contextOf({ operation: spanning, resource: knownWidgets, send }))).map(
      ({ message }) => message,
    );
  expect(await judge(keepSpan)).toEqual([]);
  const careless: FakeProvider = ({ span: said, ...others }, plan) =>
    keepSpan({ ...others, ...(said && !said.includes('wide=') && { span: said }) }, plan);
  expect(await judge(careless)).toEqual(['span=wide=abc is answered with 200 (success) instead of invalid-parameter']);
});

test('fires on a provider that reads a written day where times are counted', async () => {
  const timed = operationOf(
    contractFrom(
      widgets
        .replace('schema: { type: number }, x-answers: { invalid: null } }', 'schema: { type: number } }')
        .replace(
          '- { parameter: colour,',
          '- { parameter: since, field: /first, match: at-least, unit: seconds }\n          - { parameter: colour,',
        ),
    ),
    'ListWidgets',
  );
  const keepTimes = keepingProvider(timed);
  const careless: FakeProvider = ({ since, ...others }, plan) =>
    keepTimes({ ...others, ...(since !== undefined && !/^\d{4}-\d\d-\d\d$/.test(since) && { since }) }, plan);
  const judge = (send: FakeProvider) =>
    violationsOf(wrongTypeIsRefused, contextOf({ operation: timed, resource: knownWidgets, send }));
  expect(await judge(keepTimes)).toEqual([]);
  expect((await judge(careless)).map(({ message }) => message)).toEqual([
    'since=2020-01-01 is answered with 200 (success) instead of invalid-parameter',
  ]);
});

test('applies only where a type is more than text', () => {
  expect(wrongTypeIsRefused.appliesTo(operation)).toBe(true);
  expect(wrongTypeIsRefused.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
});
