import { expect, test } from '#test';
import { contextOf, contractFrom, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { identitiesAreUnique } from './identities-are-unique.ts';

const operation = operationOf(
  contractFrom(widgets.replace('total: /total\n', 'total: /total\n        identity: /text\n')),
  'ListWidgets',
);
const list = (...texts: (string | undefined)[]) => ({
  body: { shelf_id: 's', total: texts.length, widgets: texts.map((text, first) => ({ colour: 'red', text, first })) },
});

const cases = [
  { title: 'is silent where each item has its own', answer: list('a', 'b', 'A'), want: [], judged: 3 },
  { title: 'is silent where items lack it', answer: list('a', undefined, undefined), want: [], judged: 1 },
  { title: 'is silent on an empty list', answer: list(), want: [], judged: 0 },
  { title: 'leaves a refusal alone', answer: { status: 404, ...list('a', 'a') }, want: [], judged: 0 },
  {
    title: 'fires on two items that have one, though they differ',
    answer: list('a', 'b', 'a'),
    want: [['items 0 and 2 both have text "a"', '/widgets/2/text']],
    judged: 3,
  },
  {
    title: 'makes one violation of many',
    answer: list('a', 'b', 'a', 'b', 'a'),
    want: [['items 0 and 2 both have text "a", and 1 more is given twice', '/widgets/2/text']],
    judged: 5,
  },
];
for (const { title, answer, want, judged } of cases)
  test(title, async () => {
    const context = contextOf({ operation, exchange: answer });
    const violations = await violationsOf(identitiesAreUnique, context);
    expect(violations.map(({ message, at }) => [message, at])).toEqual(want);
    expect(violations.every(({ promise }) => promise === `${operation.pointer}/x-collection/identity`)).toBe(true);
    expect(context.evidence.counts['identities compared'] ?? 0).toBe(judged);
  });

test('applies only where the contract names an identity', () => {
  expect(identitiesAreUnique.appliesTo(operation)).toBe(true);
  expect(identitiesAreUnique.appliesTo(operationOf(contractFrom(widgets), 'ListWidgets'))).toBe(false);
});
