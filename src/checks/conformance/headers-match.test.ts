import { expect, test } from '@playwright/test';
import { contextOf, contractFrom, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { headersMatch } from './headers-match.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const AGE = `${operation.pointer}/responses/200/headers/X-Age`;

const cases = [
  { title: 'is silent on documented values', headers: { 'x-age': '5', 'x-note': 'ab' }, want: [] },
  { title: 'is silent on an optional header that is absent', headers: { 'x-age': '0' }, want: [] },
  { title: 'fires on a required header that is absent', headers: {}, want: [['the header X-Age is absent', AGE]] },
  {
    title: 'fires on text where a number is documented',
    headers: { 'x-age': 'old' },
    want: [['the header X-Age must be integer, and is "old"', `${AGE}/schema`]],
  },
  {
    title: 'fires on a number out of bounds',
    headers: { 'x-age': '-1' },
    want: [['the header X-Age must be >= 0, and is "-1"', `${AGE}/schema`]],
  },
  {
    title: 'fires on an optional header with another value',
    headers: { 'x-age': '1', 'x-note': 'a' },
    want: [
      [
        'the header X-Note must NOT have fewer than 2 characters, and is "a"',
        `${operation.pointer}/responses/200/headers/X-Note/schema`,
      ],
    ],
  },
];

for (const { title, headers, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, exchange: { headers } });
    const violations = await violationsOf(headersMatch, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual(want);
    expect(context.evidence.counts).toEqual({ 'headers examined': 2 });
  });
}

test('counts nothing where the status documents no header', async () => {
  const context = contextOf({ operation, exchange: { status: 404 } });
  expect(await violationsOf(headersMatch, context)).toEqual([]);
  expect(context.evidence.counts).toEqual({});
});

test('applies only where headers are documented', () => {
  expect(headersMatch.appliesTo(operation)).toBe(true);
  expect(headersMatch.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
});
