import { expect, test } from '#test';
import type { Operation } from '../../contract/index.ts';
import { NotJudged, type Violation } from '../../judgement/index.ts';
import { contextOf, contractFrom, exchangeOf, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { resourcesDoNotShareItems } from './resources-do-not-share-items.ts';

const owning = widgets.replace('total: /total\n', 'total: /total\n        promises: { own-items: {} }\n');
const operation = operationOf(contractFrom(owning), 'ListWidgets');
const sorted = operationOf(
  contractFrom(
    owning.replace(
      'promises:',
      'sort: { keys: { first: /first }, default: { key: first, direction: ascending } }\n        promises:',
    ),
  ),
  'ListWidgets',
);
const resources = ['first', 'second'].map((name) => ({ name, parameters: { shelf_id: name } }));
const items = (prefix: string, ...times: number[]) =>
  times.map((first, index) => ({ colour: 'red', text: `${prefix}${index}`, first }));
const said = (widgets: object[]) => ({ body: { shelf_id: 's', total: widgets.length, widgets } });

const cases = [
  { title: 'is silent where each has its own', operation, lists: [items('a', 1, 2, 3), items('b', 1, 2, 3)], want: [] },
  {
    title: 'is silent where two things happened to both',
    operation,
    lists: [items('a', 1, 2), [...items('a', 1, 2), ...items('b', 3)]],
    want: [],
  },
  {
    title: 'is silent where many happened to both at one moment',
    operation: sorted,
    lists: [items('a', 1, 1, 1, 1), items('a', 1, 1, 1, 1)],
    want: [],
  },
  {
    title: 'is silent where one is listed three times',
    operation,
    lists: [items('a', 1), [...items('a', 1), ...items('a', 1), ...items('a', 1)]],
    want: [],
  },
  {
    title: 'is silent where both do everything at the same moments',
    operation: sorted,
    lists: [items('a', 1, 2, 3, 4, 5), [...items('a', 1, 2, 3), ...items('b', 4, 5)]],
    want: [],
  },
  {
    title: 'fires where items of one slip into the list of the other',
    operation: sorted,
    lists: [items('a', 1, 2, 3, 4), [...items('b', 7, 8), ...items('a', 1, 2, 3)]],
    want: [
      '3 items of the first resource are listed for the second resource too, first {"colour":"red","text":"a0","first":1}',
    ],
  },
  {
    title: 'fires where some items slip in',
    operation,
    lists: [items('a', 1, 2, 3, 4), [...items('b', 1, 2), ...items('a', 1, 2, 3)]],
    want: [expect.stringContaining('3 items of the first resource')],
  },
];

for (const { title, operation, lists, want } of cases)
  test(title, async () => {
    const context = contextOf({
      operation,
      resources,
      resource: resources[0]!,
      send: (_, { resource }) => said(lists[resource?.name === 'second' ? 1 : 0] ?? []),
    });
    const violations = await violationsOf(resourcesDoNotShareItems, context);
    expect(violations.map(({ message }) => message)).toEqual(want);
    expect(violations.every(({ promise }) => promise === `${operation.pointer}/x-collection/promises/own-items`)).toBe(
      true,
    );
    expect(context.evidence.counts['items compared']).toBeGreaterThan(0);
    const pages = [{}, { colour: 'red' }, { colour: 'green' }].map((query) => ({
      ...query,
      offset: '0',
      limit: '100',
    }));
    const asked = resources.flatMap(({ name }) => pages.map((page) => [name, page]));
    expect(context.sent.map(({ resource, parameters }) => [resource?.name, parameters])).toEqual(asked);
  });

test('fires where items of one slip into the list of the other under a filter only', async () => {
  const own = [items('a', 1, 2, 3, 4), items('b', 1, 2)];
  const context = contextOf({
    operation,
    resources,
    resource: resources[0]!,
    send: ({ colour }, { resource }) =>
      said(resource?.name === 'second' ? [...own[1]!, ...(colour === 'red' ? own[0]!.slice(0, 3) : [])] : own[0]!),
  });
  const violations = await violationsOf(resourcesDoNotShareItems, context);
  expect(violations.map(({ message }) => message)).toEqual([expect.stringContaining('3 items of the first resource')]);
});

test('does not judge where one list stands in the other', async () => {
  const context = contextOf({
    operation: sorted,
    resources,
    send: (_, { resource }) => said(items('a', ...(resource?.name === 'second' ? [1, 2, 3] : [1, 2, 3, 4]))),
  });
  await expect(violationsOf(resourcesDoNotShareItems, context)).rejects.toThrow(/^the lists of all .* the same items/);
});

const identified = operationOf(
  contractFrom(owning.replace('promises:', 'identity: /text\n        promises:')),
  'ListWidgets',
);
const [first, second] = [resources[0]!, resources[1]!];
/** A list for one resource, in an answer that another check asked for. */
const heard = (operation: Operation, parameters: object, widgets: object[]) => ({
  operation,
  resource: second,
  exchange: exchangeOf({ parameters: { ...second.parameters, ...parameters }, ...said(widgets) }),
});
const long = (text: string) => `${text}-7d3e4b1c-95aa-4f60`;
const rich = (number: number) => ({
  colour: 'red',
  text: `rich ${number}`,
  first: number,
  labels: { a: { value: `label ${number}` } },
});
const fewRich = [1, 2, 3, 4].map(rich);
const shared = [
  {
    title: 'fires on one item, where an identity shows that it is the same',
    operation: identified,
    lists: [items('a', 1, 2, 3), items('b', 1, 2)],
    slips: items('a', 2),
    want: [undefined],
  },
  {
    title:
      'fires where the only item of one resource is listed for the other, by an identity that is made to be unique',
    operation: identified,
    lists: [[{ colour: 'red', text: long('a') }], items('b', 1, 2)],
    slips: [{ colour: 'red', text: long('a') }],
    want: [undefined],
  },
  {
    title: 'informs, and does not judge, where short identities fill both lists alike',
    operation: identified,
    lists: [items('a', 1), items('b', 1, 2)],
    slips: items('a', 1),
    want: ['information'],
  },
  {
    title: 'is silent where identities are counted for each resource anew, and two items are alike',
    operation: identified,
    lists: [items('a', 1, 2, 3), [{ colour: 'green', text: 'a1', first: 9 }, ...items('b', 7)]],
    slips: items('a', 1),
    want: [],
  },
  {
    title: 'fires on one item that has several values of its own',
    operation,
    lists: [fewRich, [5, 6, 7].map(rich)],
    slips: [rich(2)],
    want: [undefined],
  },
  {
    title: 'is silent on one item of common values',
    operation,
    lists: [items('a', 1, 2, 3), items('b', 1, 2, 3)],
    slips: items('a', 2),
    want: [],
  },
];
for (const { title, operation, lists, slips, want } of shared)
  test(`${title}, in an answer that another check asked for`, async () => {
    const listener = resourcesDoNotShareItems.listen({ operation, resource: first });
    listener.hear(heard(operation, { colour: 'red' }, slips));
    // These are about something else.
    listener.hear(heard(operation, { shelf_id: 'third' }, items('a', 1, 2, 3)));
    listener.hear(heard(operationOf(operation.contract, 'ShowShelf'), {}, items('a', 1, 2, 3)));
    const context = contextOf({
      operation,
      resources,
      resource: first,
      send: (_, { resource }) => said(lists[resource?.name === 'second' ? 1 : 0] ?? []),
    });
    const violations: Violation[] = [];
    const judging = async () => {
      for await (const violation of listener.judge(context)) violations.push(violation);
    };
    if (want.some((kind) => kind === 'information')) await expect(judging()).rejects.toThrow(NotJudged);
    else await judging();
    expect(violations.map(({ kind }) => kind)).toEqual(want);
  });

test('does not judge where one resource is known', async () => {
  const context = contextOf({ operation, resources: resources.slice(0, 1), send: () => said([]) });
  await expect(violationsOf(resourcesDoNotShareItems, context)).rejects.toThrow(NotJudged);
});

test('does not judge where a list is refused', async () => {
  const context = contextOf({ operation, resources, send: () => ({ status: 404 }) });
  await expect(violationsOf(resourcesDoNotShareItems, context)).rejects.toThrow(
    'the list of the first resource is not answered',
  );
});

test('applies only where the contract promises it', () => {
  expect(resourcesDoNotShareItems.appliesTo(operation)).toBe(true);
  expect(resourcesDoNotShareItems.appliesTo(operationOf(contractFrom(widgets), 'ListWidgets'))).toBe(false);
});
