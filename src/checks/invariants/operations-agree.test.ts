import { expect, test } from '@playwright/test';
import { NotJudged } from '../check.ts';
import { contextOf, contractFrom, operationOf, violationsOf, widgets, type FakeAnswer } from '../testing/index.ts';
import { operationsAgree } from './operations-agree.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const answering = (list: FakeAnswer, shelf: FakeAnswer) => contextOf({ operation, send: (_, plan) => (plan.operation === 'ShowShelf' ? shelf : list) });

const cases = [
  { title: 'is silent where both say the same', list: { shelf_name: 'top' }, shelf: { name: 'top' }, want: [], compared: 1 },
  {
    title: 'fires where they differ',
    list: { shelf_name: 'top' },
    shelf: { name: 'low' },
    want: ['ShowShelf says "low" and ListWidgets says "top" where both operations give one name for one shelf'],
    compared: 1,
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

test('does not judge where the other operation gives no success', async () => {
  await expect(violationsOf(operationsAgree, answering({ body: {} }, { status: 404 }))).rejects.toThrow(NotJudged);
});

test('applies only to the operation that an agreement names first', () => {
  expect(operationsAgree.appliesTo(operation)).toBe(true);
  expect(operationsAgree.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
});
