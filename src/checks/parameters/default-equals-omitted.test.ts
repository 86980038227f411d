import { expect, test } from '#test';
import { Inconclusive } from '../../judgement/index.ts';
import {
  answers,
  contextOf,
  contractFrom,
  gadgets,
  keepingProvider,
  knownGadgets,
  knownWidgets,
  operationOf,
  violationsOf,
  widgets,
  type FakeProvider,
} from '../testing/index.ts';
import { defaultEqualsOmitted } from './default-equals-omitted.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const keep = keepingProvider(operation);
const list = (...colours: string[]) => ({
  body: { shelf_id: 's', total: colours.length, widgets: colours.map((colour) => ({ colour })) },
});
const promiseOf = (name: string) =>
  `${operation.parameters.find((parameter) => parameter.name === name)?.pointer}/schema/default`;

const cases: { title: string; send: FakeProvider; want: (string | undefined)[][] }[] = [
  { title: 'is silent where the answers are alike', send: keep, want: [] },
  {
    title: 'is silent where only the order differs and none is promised',
    send: (parameters) => ('limit' in parameters ? list('red', 'green') : list('green', 'red')),
    want: [],
  },
  {
    title: 'fires on other items',
    send: (parameters) => ('offset' in parameters ? list('red', 'red') : list('red')),
    want: [
      [
        'offset=0 is answered differently from no offset, though 0 is its default',
        '1 item, total 1',
        '2 items, total 2',
        promiseOf('offset'),
      ],
    ],
  },
  {
    title: 'fires on as many items that are others',
    send: (parameters) => ('limit' in parameters ? list('green') : list('red')),
    want: [
      [
        'limit=100 is answered differently from no limit, though 100 is its default',
        'the same 1 item, total 1',
        'others, or in another order',
        promiseOf('limit'),
      ],
    ],
  },
  {
    title: 'fires on a default that is refused',
    send: (parameters) => ('limit' in parameters ? answers.invalid : answers.widgets),
    want: [
      [
        'limit=100 is answered differently from no limit, though 100 is its default',
        '1 item, total 1',
        '400 (invalid-parameter)',
        promiseOf('limit'),
      ],
    ],
  },
];

for (const { title, send, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, resource: knownWidgets, send });
    const violations = await violationsOf(defaultEqualsOmitted, context);
    expect(
      violations.map(({ message, expected, received, promise }) => [message, expected, received, promise]),
    ).toEqual(want);
    expect(context.evidence.counts).toEqual({ 'defaults compared': 2 });
    expect(context.sent.every(({ fresh }) => fresh)).toBe(true);
  });
}

test('is inconclusive where data moves', async () => {
  let reads = 0;
  const context = contextOf({
    operation,
    resource: knownWidgets,
    send: () => list(...Array.from({ length: (reads += 1) }, () => 'red')),
  });
  await expect(violationsOf(defaultEqualsOmitted, context)).rejects.toThrow(
    new Inconclusive('data moved while the default of offset, limit was compared'),
  );
});

test('is inconclusive where a list comes and goes from read to read', async () => {
  let reads = 0;
  const single = operationOf(contractFrom(widgets.replace('minimum: 0, default: 0', 'minimum: 0')), 'ListWidgets');
  const context = contextOf({
    operation: single,
    resource: knownWidgets,
    send: () => list(...((reads += 1) % 2 === 0 ? ['red'] : [])),
  });
  await expect(violationsOf(defaultEqualsOmitted, context)).rejects.toThrow(Inconclusive);
});

test('looks again where data moved', async () => {
  let reads = 0;
  const grows = (parameters: object) => ((reads += 1) <= 6 ? reads : 6) + ('limit' in parameters ? 1 : 0);
  const context = contextOf({
    operation,
    resource: knownWidgets,
    send: (parameters) => list(...Array.from({ length: grows(parameters) }, () => 'red')),
  });
  expect((await violationsOf(defaultEqualsOmitted, context)).map(({ promise }) => promise)).toEqual([
    promiseOf('limit'),
  ]);
});

const merged = operationOf(
  contractFrom(widgets.replace('total: /total\n', 'promises: { merged: { by: [/colour] } }\n')),
  'ListWidgets',
);

test('compares the fields that make an item where counts grow', async () => {
  let reads = 0;
  const growing = (...colours: string[]) => ({
    body: { shelf_id: 's', total: 0, widgets: colours.map((colour) => ({ colour, first: (reads += 1) })) },
  });
  const run = (lie: boolean) =>
    violationsOf(
      defaultEqualsOmitted,
      contextOf({
        operation: merged,
        resource: knownWidgets,
        send: (parameters) => (lie && 'limit' in parameters ? growing('red') : growing('red', 'green')),
      }),
    );
  expect(await run(false)).toEqual([]);
  expect((await run(true)).map(({ promise }) => promise)).toEqual([promiseOf('limit')]);
});

test('compares counts too where they stand still', async () => {
  const counted = (first: number) => ({ body: { shelf_id: 's', total: 1, widgets: [{ colour: 'red', first }] } });
  const context = contextOf({
    operation: merged,
    resource: knownWidgets,
    send: (parameters) => counted('limit' in parameters ? 2 : 1),
  });
  expect((await violationsOf(defaultEqualsOmitted, context)).map(({ promise }) => promise)).toEqual([
    promiseOf('limit'),
  ]);
});

test('is silent where data moved once and the default fits one side', async () => {
  let reads = 0;
  const context = contextOf({
    operation,
    resource: knownWidgets,
    send: () => list(...((reads += 1) > 2 ? ['red', 'red'] : ['red'])),
  });
  expect(await violationsOf(defaultEqualsOmitted, context)).toEqual([]);
});

const ordered = operationOf(
  contractFrom(widgets.replace('total: /total\n', 'total: /total\n        promises: { stable-order: {} }\n')),
  'ListWidgets',
);

test('compares the order where a stable one is promised', async () => {
  const context = contextOf({
    operation: ordered,
    resource: knownWidgets,
    send: (parameters) => ('limit' in parameters ? list('red', 'green') : list('green', 'red')),
  });
  expect((await violationsOf(defaultEqualsOmitted, context)).map(({ received }) => received)).toEqual([
    'others, or in another order',
  ]);
});

test('compares whole answers where there is no list', async () => {
  const envelope = operationOf(contractFrom(gadgets), 'FindGadgets');
  const other = { body: { code: 0, message: '', data: { list: [{}] } } };
  const context = contextOf({
    operation: envelope,
    resource: knownGadgets,
    send: (parameters) => ('space' in parameters ? other : answers.gadgets),
  });
  expect(
    (await violationsOf(defaultEqualsOmitted, context)).map(({ promise }) => promise.split('/').slice(-2)),
  ).toEqual([['space', 'default']]);
});

test('applies only where there is a default', () => {
  expect(defaultEqualsOmitted.appliesTo(operation)).toBe(true);
  expect(defaultEqualsOmitted.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
});
