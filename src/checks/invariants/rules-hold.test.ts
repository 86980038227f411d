import { expect, test } from '#test';
import { ContractError } from '../../contract/index.ts';
import { contextOf, contractFrom, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { rulesHold } from './rules-hold.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const resource = { name: 'first', parameters: { shelf_id: 's' } };
const list = (...items: object[]) => ({
  shelf_id: 's',
  total: items.length,
  widgets: items.map((item) => ({ colour: 'red', ...item })),
});
const WIDGET_RULE = '/components/schemas/Widget/x-invariants/0';

const cases = [
  { title: 'is silent where every rule holds', body: list({ first: 1, last: 2 }, { first: 3 }), want: [], judged: 4 },
  {
    title: 'fires on a broken rule of the body',
    body: { ...list({}), total: 0 },
    want: [['', '/components/schemas/Widgets/x-invariants/0']],
    judged: 3,
  },
  {
    title: 'compares with what was asked for',
    body: { ...list(), shelf_id: 'other' },
    want: [['', '/components/schemas/Widgets/x-invariants/1']],
    judged: 2,
  },
  {
    title: 'makes one violation of many broken places',
    body: list({}, { first: 2, last: 1 }, { first: 9, last: 3 }),
    want: [['/widgets/1', WIDGET_RULE]],
    judged: 5,
  },
  { title: 'leaves a body that breaks its schema to another check', body: { total: 'many' }, want: [], judged: 0 },
];

for (const { title, body, want, judged } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, resource, exchange: { body } });
    const violations = await violationsOf(rulesHold, context);
    expect(violations.map(({ at, promise }) => [at, promise])).toEqual(want);
    expect(context.evidence.counts['rules evaluated'] ?? 0).toBe(judged);
  });
}

test('says how many places break the rule', async () => {
  const context = contextOf({
    operation,
    resource,
    exchange: { body: list({}, { first: 2, last: 1 }, { first: 9, last: 3 }) },
  });
  expect((await violationsOf(rulesHold, context)).map(({ message }) => message)).toEqual([
    'first is after last at /widgets/1, in 2 of 3 places: {"colour":"red","first":2,"last":1}',
  ]);
});

const withRule = (rule: string) =>
  operationOf(contractFrom(widgets.replace('self.total >= size(self.widgets)', rule)), 'ListWidgets');

test('takes the clock of the provider', async () => {
  const clock = (date: number) =>
    violationsOf(
      rulesHold,
      contextOf({ operation: withRule('now == 5000'), resource, exchange: { body: list(), date } }),
    );
  expect(await clock(5000)).toEqual([]);
  expect(await clock(6000)).toHaveLength(1);
});

test('does not judge a rule about now where the provider says no time', async () => {
  const context = contextOf({ operation: withRule('now == 5000'), resource, exchange: { body: list() } });
  expect(await violationsOf(rulesHold, context)).toEqual([]);
  expect(context.evidence.counts).toEqual({ 'rules evaluated': 1 });
  expect(context.evidence.notes).toEqual([expect.stringContaining('"now == 5000" is not judged')]);
});

test('knows the resource', async () => {
  expect(
    await violationsOf(
      rulesHold,
      contextOf({ operation: withRule('resource == "first"'), resource, exchange: { body: list() } }),
    ),
  ).toEqual([]);
});

test('compares no answer with what an odd request asked for, and judges the other rules', async () => {
  const found = async (parameters: Readonly<Record<string, string>>) => {
    const exchange = {
      body: { ...list(), shelf_id: 'other', total: -1 },
      parameters: { shelf_id: 's', ...parameters },
    };
    const violations = await violationsOf(rulesHold, contextOf({ operation, resource, exchange }));
    return violations.map(({ promise }) => promise.at(-1));
  };
  expect(await found({})).toEqual(['0', '1']);
  expect(await found({ undocumented: '1' })).toEqual(['0']);
});

test('blames the contract for a rule that throws', async () => {
  const context = contextOf({ operation: withRule('self.missing == 1'), resource, exchange: { body: list() } });
  await expect(violationsOf(rulesHold, context)).rejects.toMatchObject({ errors: [expect.any(ContractError)] });
});

test('leaves open what is too large to calculate with', async () => {
  const context = contextOf({
    operation: withRule('(self.total + 2) * 9223372036854775807 > 0'),
    resource,
    exchange: { body: list({}, { first: 2, last: 3 }) },
  });
  expect(await violationsOf(rulesHold, context)).toEqual([]);
  // The other rule of the list, and that of both items.
  expect(context.evidence.counts).toEqual({ 'rules evaluated': 3 });
  expect(context.evidence.notes).toEqual([expect.stringContaining('too large to calculate with')]);
});

test('leaves errors alone', async () => {
  const context = contextOf({ operation, resource, exchange: { status: 404, body: {} } });
  expect(await violationsOf(rulesHold, context)).toEqual([]);
  expect(context.evidence.counts).toEqual({});
});

test('applies only where the contract has rules', () => {
  expect(rulesHold.appliesTo(operation)).toBe(true);
  expect(rulesHold.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
});

test('judges the other rules where one throws', () => {
  const context = contextOf({
    operation: withRule('self.missing == 1'),
    resource,
    exchange: { body: list({}, { first: 2, last: 1 }) },
  });
  const found: unknown[] = [];
  const running = () => {
    for (const { promise } of rulesHold.run(context)) found.push(promise);
  };
  expect(running).toThrow(AggregateError);
  expect(found).toEqual([WIDGET_RULE]);
});
