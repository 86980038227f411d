import { expect, test } from '#test';
import { saidAs } from '../../judgement/index.ts';
import {
  answers,
  contextOf,
  contractFrom,
  type FakeProvider,
  keepingProvider,
  knownWidgets,
  NEAR_WIDGETS,
  operationOf,
  violationsOf,
  widgets,
} from '../testing/index.ts';
import { unknownResourceIsNotFound } from './unknown-resource-is-not-found.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const keep = keepingProvider(operation);
const promiseOf = (name: string, ...rest: string[]) =>
  [operation.parameters.find((parameter) => parameter.name === name)?.pointer, ...rest].join('/');

const cases: { title: string; send: FakeProvider; want: [string, string][] }[] = [
  { title: 'is silent where nothing is found', send: keep, want: [] },
  {
    title: 'fires on a provider that answers for any name',
    send: () => answers.widgets,
    want: [
      [
        'shelf_id=s-899999 is answered with 200 (success) instead of unknown-resource',
        promiseOf('shelf_id', 'x-answers/unknown'),
      ],
      ...NEAR_WIDGETS.map((text): [string, string] => [
        `${saidAs('shelf_id', text)} is answered with 200 (success) instead of a refusal`,
        promiseOf('shelf_id', 'x-answers/unknown'),
      ]),
    ],
  },
  {
    title: 'fires on a provider that compares beginnings',
    send: (parameters, plan) =>
      parameters['shelf_id']?.startsWith('s-100000') ? answers.widgets : keep(parameters, plan),
    want: ['s-1000000', 's-100000 ', 's-100000,s-100000', 's-100000.json', 's-100000\0', 's-100000\u{1f680}'].map(
      (text): [string, string] => [
        `${saidAs('shelf_id', text)} is answered with 200 (success) instead of a refusal`,
        promiseOf('shelf_id', 'x-answers/unknown'),
      ],
    ),
  },
  {
    title: 'is silent where a name that is cut or lengthened is malformed',
    send: (parameters, plan) => (parameters['shelf_id']?.length === 8 ? keep(parameters, plan) : answers.invalid),
    want: [],
  },
  {
    title: 'fires on another outcome',
    send: () => answers.invalid,
    want: [
      [
        'shelf_id=s-899999 is answered with 400 (invalid-parameter) instead of unknown-resource',
        promiseOf('shelf_id', 'x-answers/unknown'),
      ],
    ],
  },
  {
    title: 'fires where a filter stands beside it only',
    send: (parameters, plan) =>
      parameters['shelf_id'] === 's-899999' && 'colour' in parameters ? answers.widgets : keep(parameters, plan),
    want: [
      [
        'shelf_id=s-899999 beside colour=red, text=0, since=0, offset=2, limit=2 is answered with 200 (success) instead of unknown-resource',
        promiseOf('shelf_id', 'x-answers/unknown'),
      ],
    ],
  },
];

for (const { title, send, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, resource: knownWidgets, send });
    const violations = await violationsOf(unknownResourceIsNotFound, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual(want);
    expect(context.evidence.counts['bad values sent']).toBeGreaterThan(0);
  });
}

test('tries the value that the environment says is foreign', async () => {
  const context = contextOf({
    operation,
    resource: knownWidgets,
    foreign: { shelf_id: 's-777777' },
    send: (parameters, plan) => (parameters['shelf_id'] === 's-777777' ? answers.widgets : keep(parameters, plan)),
  });
  expect((await violationsOf(unknownResourceIsNotFound, context)).map(({ message }) => message)).toEqual([
    'shelf_id=s-777777 is answered with 200 (success) instead of unknown-resource',
  ]);
});

test('never takes another resource of ours for an unknown one', async () => {
  const others = ['s-899999', ...NEAR_WIDGETS].map((shelf_id) => ({ name: shelf_id, parameters: { shelf_id } }));
  const context = contextOf({
    operation,
    resource: knownWidgets,
    resources: [knownWidgets, ...others],
    send: () => answers.widgets,
  });
  expect(await violationsOf(unknownResourceIsNotFound, context)).toEqual([]);
  expect(context.sent).toEqual([]);
});

test('tries an unknown name without what is optional, too', async () => {
  const optional = 'name: rack, in: query, x-role: resource, schema: { type: string }';
  const racked = operationOf(
    contractFrom(widgets.replace('- { name: colour,', `- { ${optional} }\n        - { name: colour,`)),
    'ListWidgets',
  );
  const faithful = keepingProvider(racked);
  const resource = { ...knownWidgets, parameters: { ...knownWidgets.parameters, rack: 'r-1' } };
  const judged = async (send: FakeProvider) =>
    (await violationsOf(unknownResourceIsNotFound, contextOf({ operation: racked, resource, send }))).map(
      ({ message }) => message,
    );
  expect(await judged(faithful)).toEqual([]);
  expect(
    await judged((parameters, plan) => ('rack' in parameters ? faithful(parameters, plan) : answers.widgets)),
  ).toEqual(
    ['s-899999', ...NEAR_WIDGETS].map(
      (name) =>
        `${saidAs('shelf_id', name)} beside colour=red, text=0, since=0, offset=2, limit=2, no rack is answered with 200 (success) instead of ${
          name === 's-899999' ? 'unknown-resource' : 'a refusal'
        }`,
    ),
  );
});

test('applies only where the contract says how it is answered', () => {
  expect(unknownResourceIsNotFound.appliesTo(operation)).toBe(true);
  expect(unknownResourceIsNotFound.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
});
