import { expect, test } from '#test';
import { contextOf, contractFrom, operationOf, violationsOf, widgets, type FakeExchange } from '../testing/index.ts';
import { bodyIsSoundJson } from './body-is-sound-json.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');

const flawed = (
  kind: 'truncated' | 'invalid-utf8' | 'byte-order-mark' | 'duplicate-key' | 'inexact-number' | 'too-large',
  message: string,
): FakeExchange => ({ flaws: [{ kind, message }] });

const cases: { title: string; answer: FakeExchange; want: string[]; judged?: number }[] = [
  { title: 'is silent on sound JSON', answer: { body: { total: 0 } }, want: [] },
  { title: 'fires on text that is no JSON', answer: { text: '<html>' }, want: ['not-json'] },
  { title: 'fires on an empty body', answer: { text: '' }, want: ['empty'] },
  { title: 'fires on a truncated body', answer: flawed('truncated', 'the text ends at byte 20'), want: ['truncated'] },
  { title: 'fires on broken UTF-8', answer: flawed('invalid-utf8', 'byte 7 is no UTF-8'), want: ['invalid-utf8'] },
  {
    title: 'fires on a byte order mark',
    answer: flawed('byte-order-mark', 'the body begins with a byte order mark'),
    want: ['byte-order-mark'],
  },
  {
    title: 'fires on a key that stands twice',
    answer: flawed('duplicate-key', 'total stands twice'),
    want: ['duplicate-key'],
  },
  {
    title: 'fires on a number that no double can hold',
    answer: flawed('inexact-number', '9007199254740993'),
    want: ['inexact-number'],
  },
  { title: 'fires on a body that is too large', answer: flawed('too-large', 'more than 64 MiB'), want: ['too-large'] },
  { title: 'reads errors too', answer: { status: 404, text: 'not found' }, want: ['not-json'] },
  {
    title: 'leaves a body of another media type to another check',
    answer: { headers: { 'content-type': 'text/html' }, text: '<html>' },
    want: [],
    judged: 0,
  },
  {
    title: 'leaves an undocumented status to another check',
    answer: { status: 500, text: 'oops' },
    want: [],
    judged: 0,
  },
];

for (const { title, answer, want, judged = 1 } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, exchange: answer });
    const violations = await violationsOf(bodyIsSoundJson, context);
    expect(violations.map(({ received }) => received)).toEqual(want);
    expect(context.evidence.counts['bodies read'] ?? 0).toBe(judged);
    expect(violations.every(({ promise }) => operation.contract.node(promise) !== undefined)).toBe(true);
  });
}

test('applies only where JSON is documented', () => {
  expect(bodyIsSoundJson.appliesTo(operation)).toBe(true);
  const plain = operation.responses.map((response) => ({
    ...response,
    mediaTypes: response.mediaTypes.map((media) => ({ ...media, type: 'text/plain' })),
  }));
  expect(bodyIsSoundJson.appliesTo({ ...operation, responses: plain })).toBe(false);
});

test('reads JSON where any media type is documented, and leaves another type alone', async () => {
  const any = operationOf(contractFrom(widgets.replaceAll('application/json', "'*/*'")), 'ListWidgets');
  const found = async (type: string) => {
    const exchange = { ...flawed('truncated', 'the text ends at byte 20'), headers: { 'content-type': type } };
    return (await violationsOf(bodyIsSoundJson, contextOf({ operation: any, exchange }))).length;
  };
  expect([await found('application/json'), await found('text/html')]).toEqual([1, 0]);
});
