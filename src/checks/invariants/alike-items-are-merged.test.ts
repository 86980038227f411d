import { expect, test } from '#test';
import { contextOf, contractFrom, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { alikeItemsAreMerged } from './alike-items-are-merged.ts';

const operation = operationOf(
  contractFrom(
    widgets.replace('total: /total\n', 'total: /total\n        promises: { merged: { by: [/colour, /text] } }\n'),
  ),
  'ListWidgets',
);
const list = (...items: object[]) => ({ body: { shelf_id: 's', total: items.length, widgets: items } });
const [red, green] = [
  { colour: 'red', text: 'a' },
  { colour: 'green', text: 'a' },
];

const cases = [
  {
    title: 'is silent on items that differ in one field',
    answer: list(red, green, { colour: 'red', text: 'b' }),
    want: [],
    judged: 3,
  },
  { title: 'is silent on an empty list', answer: list(), want: [], judged: 0 },
  {
    title: 'fires on two items that differ in counts and times only',
    answer: list(red, green, { ...red, first: 9 }),
    want: [['items 0 and 2 are alike in colour, text', '/widgets/2']],
    judged: 3,
  },
  {
    title: 'makes one violation of many',
    answer: list(red, red, green, green, red),
    want: [['items 0 and 1 are alike in colour, text', '/widgets/1']],
    judged: 5,
  },
  { title: 'leaves a refusal alone', answer: { status: 404, body: { widgets: [red, red] } }, want: [], judged: 0 },
];

for (const { title, answer, want, judged } of cases)
  test(title, async () => {
    const context = contextOf({ operation, exchange: answer });
    const violations = await violationsOf(alikeItemsAreMerged, context);
    expect(violations.map(({ message, at }) => [message, at])).toEqual(want);
    expect(violations.every(({ promise }) => promise === `${operation.pointer}/x-collection/promises/merged`)).toBe(
      true,
    );
    expect(context.evidence.counts['items compared'] ?? 0).toBe(judged);
  });

test('fires on two items that are alike in everything, where no fields are named', async () => {
  const whole = widgets.replace('total: /total\n', 'total: /total\n        promises: { merged: {} }\n');
  const exchange = list(red, { ...red, first: 9 }, green, red);
  const context = contextOf({ operation: operationOf(contractFrom(whole), 'ListWidgets'), exchange });
  const messages = (await violationsOf(alikeItemsAreMerged, context)).map(({ message }) => message);
  expect(messages).toEqual(['items 0 and 3 are alike in everything']);
});

test('applies only where the contract promises it', () => {
  expect(alikeItemsAreMerged.appliesTo(operation)).toBe(true);
  expect(alikeItemsAreMerged.appliesTo(operationOf(contractFrom(widgets), 'ListWidgets'))).toBe(false);
});
