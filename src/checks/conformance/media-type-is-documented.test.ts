import { expect, test } from '#test';
import { contextOf, contractFrom, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { mediaTypeIsDocumented } from './media-type-is-documented.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');

const cases = [
  { title: 'is silent on the documented type', answer: {}, want: [], judged: 1 },
  {
    title: 'ignores letter case and charset',
    answer: { headers: { 'content-type': 'Application/JSON;charset=UTF-8' } },
    want: [],
    judged: 1,
  },
  {
    title: 'fires on a page',
    answer: { headers: { 'content-type': 'text/html' }, text: '<html>' },
    want: ['an answer with status 200 is text/html'],
    judged: 1,
  },
  {
    title: 'fires on an error as plain text',
    answer: { status: 404, headers: { 'content-type': 'text/plain' } },
    want: ['an answer with status 404 is text/plain'],
    judged: 1,
  },
  {
    title: 'fires on a success by another name of JSON',
    answer: { headers: { 'content-type': 'application/vnd.api+json' } },
    want: ['an answer with status 200 is application/vnd.api+json'],
    judged: 1,
  },
  {
    title: 'is silent on a refusal by another name of JSON, which a gateway may say',
    answer: { status: 404, headers: { 'content-type': 'application/problem+json' } },
    want: [],
    judged: 1,
  },
  {
    title: 'fires on a missing type',
    answer: { headers: { 'content-type': null } },
    want: ['an answer with status 200 names no media type'],
    judged: 1,
  },
  {
    title: 'leaves an empty body to another check',
    answer: { text: '', headers: { 'content-type': null } },
    want: [],
    judged: 0,
  },
  {
    title: 'leaves an undocumented status to another check',
    answer: { status: 302, headers: { 'content-type': 'text/html' } },
    want: [],
    judged: 0,
  },
];

for (const { title, answer, want, judged } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, exchange: answer });
    const violations = await violationsOf(mediaTypeIsDocumented, context);
    expect(violations.map(({ message }) => message)).toEqual(want);
    expect(violations.every(({ promise }) => /responses\/(200|4XX)\/content$/.test(promise))).toBe(true);
    expect(context.evidence.counts['media types examined'] ?? 0).toBe(judged);
  });
}

for (const [range, received, want] of [
  ['*/*', 'application/json', 0],
  ['application/*', 'application/json; charset=utf-8', 0],
  ['text/*', 'application/json', 1],
  ['application/*', 'text/html', 1],
] as const)
  test(`${received} is ${want === 0 ? 'one' : 'none'} of ${range}`, async () => {
    const ranged = operationOf(contractFrom(widgets.replaceAll('application/json', `'${range}'`)), 'ListWidgets');
    const context = contextOf({ operation: ranged, exchange: { headers: { 'content-type': received }, text: '{}' } });
    expect(await violationsOf(mediaTypeIsDocumented, context)).toHaveLength(want);
  });

test('applies only where a body is documented', () => {
  expect(mediaTypeIsDocumented.appliesTo(operation)).toBe(true);
  const bodiless = operation.responses.map((response) => ({ ...response, mediaTypes: [] }));
  expect(mediaTypeIsDocumented.appliesTo({ ...operation, responses: bodiless })).toBe(false);
});
