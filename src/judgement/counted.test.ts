import { expect, test } from '#test';
import { counted, countedAll } from './counted.ts';

const cases: readonly (readonly [number, string, string])[] = [
  [1, 'pages walked', '1 page walked'],
  [2, 'pages walked', '2 pages walked'],
  [0, 'requests', '0 requests'],
  [1, 'filter values tried', '1 filter value tried'],
  [1, 'bodies', '1 body'],
  [1, 'boundaries tried', '1 boundary tried'],
  [1, 'statuses read', '1 status read'],
  [1, 'responses judged', '1 response judged'],
  [1, 'matches', '1 match'],
  [1, 'status', '1 status'],
  [1_000_000, 'items', '1,000,000 items'],
];

for (const [count, plural, text] of cases) {
  test(`counts ${text}`, () => expect(counted(count, plural)).toBe(text));
}

test('joins counts', () => expect(countedAll({ 'pages walked': 1, items: 20 })).toBe('1 page walked, 20 items'));
