import { expect, test } from '#test';
import { saidAs } from '../../judgement/index.ts';
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
import { foreignOwnerIsRefused } from './foreign-owner-is-refused.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const keep = keepingProvider(operation);
const promiseOf = (name: string, ...rest: string[]) =>
  [operation.parameters.find((parameter) => parameter.name === name)?.pointer, ...rest].join('/');

/** Shorter, longer, in the other case, with a blank, with a letter of full width, escaped once more, and with NUL or a sign beyond U+FFFF. */
const NEAR = [
  'o-10000',
  'o-1000000',
  'O-100000',
  'o-100000 ',
  '\uff4f-100000',
  '-',
  '%6F-100000',
  'o-100000\0',
  'o-100000\u{1f680}',
];

const cases: { title: string; send: FakeProvider; want: [string, string][] }[] = [
  { title: 'is silent where a foreign owner is refused', send: keep, want: [] },
  {
    title: 'fires where our resource appears under another owner',
    send: () => answers.widgets,
    want: [
      [
        'owner_id=o-899999 is answered with 200 (success) instead of foreign-owner',
        promiseOf('owner_id', 'x-answers/foreign'),
      ],
      ...NEAR.map((text): [string, string] => [
        `${saidAs('owner_id', text)} is answered with 200 (success) instead of a refusal`,
        promiseOf('owner_id', 'x-answers/foreign'),
      ]),
    ],
  },
  ...NEAR.map((near) => ({
    title: `fires on a provider that takes ${JSON.stringify(near)} for the owner`,
    send: ((parameters, plan) =>
      parameters['owner_id'] === near ? answers.widgets : keep(parameters, plan)) satisfies FakeProvider,
    want: [
      [
        `${saidAs('owner_id', near)} is answered with 200 (success) instead of a refusal`,
        promiseOf('owner_id', 'x-answers/foreign'),
      ],
    ] satisfies [string, string][],
  })),
  {
    title: 'fires on another outcome',
    send: () => answers.unknown,
    want: [
      [
        'owner_id=o-899999 is answered with 404 (unknown-resource) instead of foreign-owner',
        promiseOf('owner_id', 'x-answers/foreign'),
      ],
    ],
  },
];

for (const { title, send, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, resource: knownWidgets, send });
    const violations = await violationsOf(foreignOwnerIsRefused, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual(want);
    expect(context.evidence.counts['bad values sent']).toBeGreaterThan(0);
  });
}

test('tries the owner that the environment says is foreign', async () => {
  const context = contextOf({ operation, resource: knownWidgets, foreign: { owner_id: 'o-777777' }, send: keep });
  expect(await violationsOf(foreignOwnerIsRefused, context)).toEqual([]);
  const [usual, spare] = [
    context.sent.filter((sent) => sent.later !== 3),
    context.sent.filter((sent) => sent.later === 3),
  ];
  expect(usual.map(({ purpose }) => purpose)).toEqual([
    'owner_id=o-899999 beside colour=red, text=0, since=0, offset=2, limit=2',
    'owner_id=o-777777 beside colour=green, text=0, since=0, offset=2, limit=2',
    'owner_id=o-10000',
    'owner_id=o-1000000 beside colour=red, text=0, since=0, offset=2, limit=2',
    'owner_id=O-100000 beside colour=green, text=0, since=0, offset=2, limit=2',
    'owner_id="o-100000 "',
    'owner_id=ｏ-100000 beside colour=red, text=0, since=0, offset=2, limit=2',
    'owner_id=- beside colour=green, text=0, since=0, offset=2, limit=2',
  ]);
  // Where much of the budget is left over, each of them goes into each of the contexts, and so does what few programs take for the owner.
  const tries = new Map(Map.groupBy(context.sent, ({ parameters }) => parameters?.['owner_id']));
  expect(
    tries
      .values()
      .map((sent) => sent.length)
      .toArray(),
  ).toEqual(Array.from(tries, () => 3));
  expect(spare.map(({ purpose }) => purpose)).toContain('owner_id=%6F-100000');
});

test('tries the foreign owner beside a resource of its own, where the environment knows both', async () => {
  const foreign = { owner_id: 'o-777777', shelf_id: 's-777777' };
  const serving: FakeProvider = (parameters, plan) =>
    parameters['shelf_id'] === foreign.shelf_id && parameters['owner_id'] === foreign.owner_id
      ? answers.widgets
      : keep(parameters, plan);
  const found = async (known: Readonly<Record<string, string>>) => {
    const context = contextOf({ operation, resource: knownWidgets, foreign: known, send: serving });
    return (await violationsOf(foreignOwnerIsRefused, context)).map(({ message }) => message);
  };
  expect(await found(foreign)).toEqual([
    'owner_id=o-777777 beside shelf_id=s-777777 is answered with 200 (success) instead of foreign-owner',
  ]);
  expect(await found({ owner_id: foreign.owner_id })).toEqual([]);
});

test('applies only where the contract says how it is answered', () => {
  expect(foreignOwnerIsRefused.appliesTo(operation)).toBe(true);
  expect(foreignOwnerIsRefused.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
});

test('fires on a provider that takes hyphens out of an owner, or compares its end alone', async () => {
  const own = '82b3acbc1e0e7fc621a16d6530a79059';
  const resource = { ...knownWidgets, parameters: { ...knownWidgets.parameters, owner_id: own } };
  const judge = async (isOurs: (owner: string) => boolean) => {
    const send: FakeProvider = (parameters) =>
      isOurs(parameters['owner_id'] ?? '') ? answers.widgets : answers.foreign;
    const found = await violationsOf(foreignOwnerIsRefused, contextOf({ operation, resource, send }));
    return found.map(({ message }) => message.split(' ')[0]);
  };
  expect(await judge((owner) => owner === own)).toEqual([]);
  expect(await judge((owner) => owner.replaceAll('-', '') === own)).toEqual([
    'owner_id=82b3acbc-1e0e-7fc6-21a1-6d6530a79059',
  ]);
  expect(await judge((owner) => owner.slice(-16) === own.slice(-16))).toEqual([
    'owner_id=12b3acbc1e0e7fc621a16d6530a79059',
    'owner_id=%382b3acbc1e0e7fc621a16d6530a79059',
  ]);
});
