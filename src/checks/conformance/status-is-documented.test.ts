import { expect, test } from '#test';
import { contextOf, contractFrom, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { statusIsDocumented } from './status-is-documented.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');

const cases = [
  { title: 'is silent on a documented status', answer: { status: 200 }, want: [], judged: 1 },
  { title: 'is silent on a status in a documented range', answer: { status: 409 }, want: [], judged: 1 },
  { title: 'fires on another success', answer: { status: 201 }, want: ['status 201 is not documented'], judged: 1 },
  {
    title: 'says where a redirect points',
    answer: { status: 302, headers: { location: 'https://login.invalid/' } },
    want: ['status 302 is not documented, a redirect to https://login.invalid/'],
    judged: 1,
  },
  { title: 'leaves server errors to another check', answer: { status: 500 }, want: [], judged: 0 },
];

for (const { title, answer, want, judged } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, exchange: answer });
    const violations = await violationsOf(statusIsDocumented, context);
    expect(violations.map(({ message }) => message)).toEqual(want);
    expect(violations.every(({ promise }) => promise === `${operation.pointer}/responses`)).toBe(true);
    expect(context.evidence.counts['statuses examined'] ?? 0).toBe(judged);
  });
}

test('applies only where responses are documented', () => {
  expect(statusIsDocumented.appliesTo(operation)).toBe(true);
  expect(statusIsDocumented.appliesTo({ ...operation, responses: [] })).toBe(false);
});
