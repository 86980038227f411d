import { expect, test } from '#test';
import { Inconclusive, NotJudged } from '../../judgement/index.ts';
import {
  contextOf,
  contractFrom,
  operationOf,
  violationsOf,
  widgets,
  type FakeAnswer,
  type FakeProvider,
} from '../testing/index.ts';
import { operationsAgree } from './operations-agree.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const answering = (list: FakeAnswer, shelf: FakeAnswer) =>
  contextOf({ operation, send: (_, plan) => (plan.operation === 'ShowShelf' ? shelf : list) });

const cases = [
  {
    title: 'is silent where both say the same',
    list: { shelf_name: 'top' },
    shelf: { name: 'top' },
    want: [],
    compared: 4,
  },
  {
    title: 'fires where they differ',
    list: { shelf_name: 'top' },
    shelf: { name: 'low' },
    want: ['ShowShelf says "low" and ListWidgets says "top" where both operations give one name for one shelf'],
    compared: 4,
  },
  { title: 'compares nothing where one is silent', list: {}, shelf: { name: 'low' }, want: [], compared: 0 },
];

for (const { title, list, shelf, want, compared } of cases) {
  test(title, async () => {
    const context = answering({ body: list }, { body: shelf });
    const violations = await violationsOf(operationsAgree, context);
    expect(violations.map(({ message }) => message)).toEqual(want);
    expect(violations.every(({ promise, at }) => promise === '/x-agrees/0' && at === '/name')).toBe(true);
    expect(context.evidence.counts['values compared'] ?? 0).toBe(compared);
  });
}

const says =
  (lie: (parameters: Readonly<Record<string, string>>) => boolean): FakeProvider =>
  (parameters, { operation: asked }) => ({
    body: asked === 'ShowShelf' ? { name: 'top' } : { shelf_name: lie(parameters) ? 'low' : 'top' },
  });
const parts = [
  {
    title: 'under a filter',
    lie: (parameters: object) => 'colour' in parameters,
    want: ['ListWidgets says "low" with colour=red, and "top" before and after'],
  },
  {
    title: 'on another page',
    lie: ({ offset }: { readonly offset?: string }) => offset === '1',
    want: ['ListWidgets says "low" with offset=1, limit=1, and "top" before and after'],
  },
];
for (const { title, lie, want } of parts)
  test(`fires where the value changes ${title}`, async () => {
    const violations = await violationsOf(operationsAgree, contextOf({ operation, send: says(lie) }));
    expect([...new Set(violations.map(({ message }) => message))]).toEqual(want);
    expect(violations.every(({ promise, at }) => promise === '/x-agrees/0' && at === '/shelf_name')).toBe(true);
  });

test('is silent where a filter or a page is refused', async () => {
  const send: FakeProvider = (parameters, plan) =>
    Object.keys(parameters).length > 0 ? { status: 400 } : says(() => false)(parameters, plan);
  expect(await violationsOf(operationsAgree, contextOf({ operation, send }))).toEqual([]);
});

const twin = `    post:
      operationId: ListWidgetsByPost
      requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object } } } }
      x-collection: { items: /widgets, promises: { merged: { by: [/text] } } }
      responses:
        '200': { description: The widgets., content: { application/json: { schema: { $ref: '#/components/schemas/Widgets' } } } }
  /{owner_id}/shelves/{shelf_id}:
`;
const lists = operationOf(
  contractFrom(
    widgets
      .replace('  /{owner_id}/shelves/{shelf_id}:\n', twin)
      .replace('total: /total\n', 'promises: { merged: { by: [/text] } }\n')
      .replace(/^ *paging: .*\n/m, '')
      .replace(
        '[{ operation: ListWidgets, at: /shelf_name }, { operation: ShowShelf, at: /name }]',
        '[{ operation: ListWidgets, at: /widgets }, { operation: ListWidgetsByPost, at: /widgets }]',
      ),
  ),
  'ListWidgets',
);
const listing = (
  get: (reads: number) => string[],
  post: (reads: number) => string[],
  count: (reads: number, operation?: string) => number = (reads) => reads,
) => {
  let reads = 0;
  const widgetsOf = (texts: string[], operation?: string) =>
    texts.map((text) => ({ colour: 'red', text, first: count(reads, operation) }));
  return contextOf({
    operation: lists,
    send: (_, plan) => ({
      body: {
        shelf_id: 's',
        total: 0,
        widgets: widgetsOf((plan.operation === 'ListWidgetsByPost' ? post : get)((reads += 1)), plan.operation),
      },
    }),
  });
};

test('is silent where both list the same in another order, though counts grow', async () => {
  const context = listing(
    () => ['a', 'b'],
    () => ['b', 'a'],
  );
  expect(await violationsOf(operationsAgree, context)).toEqual([]);
  expect(context.evidence.counts).toEqual({ 'lists compared': 2, 'items compared': 4 });
});

test('fires where one list lacks an item', async () => {
  const violations = await violationsOf(
    operationsAgree,
    listing(
      () => ['a', 'b'],
      () => ['a'],
    ),
  );
  expect(violations.map(({ message, promise, at }) => [message, promise, at])).toEqual([
    [
      'ListWidgets lists {"colour":"red","text":"b","first":1} and ListWidgetsByPost does not where both operations give one name for one shelf',
      '/x-agrees/0',
      '/widgets',
    ],
  ]);
});

test('fires where one list has an item of its own', async () => {
  const violations = await violationsOf(
    operationsAgree,
    listing(
      () => ['a'],
      () => ['a', 'b'],
    ),
  );
  expect(violations.map(({ message }) => message)).toEqual([
    expect.stringContaining('ListWidgetsByPost lists {"colour":"red","text":"b","first":2} and ListWidgets does not'),
  ]);
});

test('looks again where an item arrived, and sees the difference that stays', async () => {
  expect(
    await violationsOf(
      operationsAgree,
      listing(
        (reads) => (reads > 1 ? ['a', 'b'] : ['a']),
        () => ['a', 'b'],
      ),
    ),
  ).toEqual([]);
  expect(
    await violationsOf(
      operationsAgree,
      listing(
        (reads) => (reads > 1 ? ['a', 'b'] : ['a']),
        () => ['b'],
      ),
    ),
  ).toHaveLength(1);
});

test('is inconclusive where items come and go from read to read', async () => {
  const flapping = (reads: number) => (reads % 2 === 0 ? ['a'] : []);
  await expect(violationsOf(operationsAgree, listing(flapping, flapping))).rejects.toThrow(Inconclusive);
});

test('is inconclusive where items keep arriving', async () => {
  const arriving = listing(
    (reads) => Array.from({ length: reads }, (_, index) => String(index)),
    () => [],
  );
  await expect(violationsOf(operationsAgree, arriving)).rejects.toThrow(Inconclusive);
});

test('does not judge where the other operation gives no success', async () => {
  await expect(
    violationsOf(operationsAgree, answering({ body: { shelf_name: 'top' } }, { status: 404 })),
  ).rejects.toThrow(NotJudged);
});

test('applies only to the operation that an agreement names first', () => {
  expect(operationsAgree.appliesTo(operation)).toBe(true);
  expect(operationsAgree.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
});

test('fires where one says something else of an item each time', async () => {
  const said = (count: (reads: number, operation?: string) => number) =>
    violationsOf(operationsAgree, listing(...(Array(2).fill(() => ['a']) as [() => string[], () => string[]]), count));
  const violations = await said((_, operation) => (operation === 'ListWidgetsByPost' ? 2 : 1));
  expect(violations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^ListWidgetsByPost says .*"first":2} and ListWidgets says something else of it where both/),
  ]);
  expect(await said((reads) => Math.floor(reads / 2))).toEqual([]);
});
