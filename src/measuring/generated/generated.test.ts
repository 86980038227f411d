import { expect, test } from '#test';
import fc from 'fast-check';
import { contractPlan } from './contract-plan.ts';
import { measureGenerated } from './measure-generated.ts';
import { isExcused } from './unjudged.ts';
import { readGenerated } from './verify-generated.ts';
import { writeContract } from './write-contract.ts';

/** As many contracts as `npm test` can afford; `npm run detect` measures more. */
const SAMPLE = 16;

test('the suite is silent about mocks that keep generated contracts, judges what applies, and finds what breaks them', async () => {
  for (let number = 1; number <= SAMPLE; number += 1) {
    const { complaints, missed, contract = '', seed } = await measureGenerated(number, { faults: number % 4 === 0 ? 1 : 0, spare: number % 2 === 0 });
    expect([...complaints, ...missed], `contract ${number}, seed ${seed}\n${contract}`).toEqual([]);
  }
});

/** Each part of the language, as a generated contract writes it. */
const LANGUAGE = [
  ...['page-index', 'record-offset', 'cursor', 'link', 'marker'].map((style) => `style: ${style}`),
  ...['refused', 'clamped', 'undocumented'].map((oversize) => `oversize: ${oversize}`),
  ...['full-pages', 'empty-past-the-end', 'stable-order', 'no-match-is-empty', 'inclusive-bounds', 'own-items'].map((name) => `${name}: {}`),
  ...['merged:', 'x-agrees:', 'x-invariants:', 'x-environment:', 'x-outcome: success', 'minItems: 1', 'code:', 'minimum: 1152921504606846976'],
  ...['sdk-hmac-sha256', 'tencent-api-2', 'tc3-hmac-sha256', 'iam-password'].map((form) => `form: ${form}`),
  ...['$ref: "#/components/parameters/', 'other: []'],
  ...['equals', 'not-equals', 'in', 'contains', 'contains-ignoring-case', 'begins-with'].map((match) => `match: ${match}`),
  ...['has', 'has-all', 'has-any', 'at-least', 'at-most', 'greater', 'less'].map((match) => `match: ${match}`),
  ...['milliseconds', 'seconds', 'date-time'].map((unit) => `unit: ${unit}`),
  ...['text', 'text-ignoring-case', 'instant'].map((compares) => `compares: ${compares}`),
  ...['first', 'last', 'smallest', 'largest'].map((nulls) => `nulls: ${nulls}`),
  ...['prefix', 'suffix'].map((style) => `style: ${style}`),
  'anyOf:',
  ...['ascending: sort_up', 'descending: sort_down'],
  ...['style: pipeDelimited', 'style: deepObject', 'name: hint'],
  ...['in: path', 'in: header', 'in: cookie', 'in: query', 'scheme: basic', 'scheme: bearer', 'type: oauth2'],
  ...['application/x-www-form-urlencoded', 'requestBody', 'application/hal+json', 'items: ""', 'at-most: 10000'],
  ...['header: Content-Range', 'unknown: -1', 'unknown: "*"', 'more:', 'links:', 'left:', 'previous: /links/previous', 'header: Link', 'pages:', 'count:', 'any: all', 'or:', 'zero: default', 'zero: none', 'unknown: refused', 'unknown: ignored', 'none: none', 'expired:', 'separator: ","', 'trimmed: true'],
];

test('generated contracts use every part of the language', () => {
  const texts = fc.sample(contractPlan, { seed: 1, numRuns: 400 }).map(writeContract).join('\n');
  const lines = new Set(texts.split('\n').map((line) => line.trim().replace(/^- /, '')));
  const unused = LANGUAGE.filter((part) => ![...lines].some((line) => line.startsWith(part)));
  expect(unused).toEqual([]);
});

test('a check that is not judged needs a reason', () => {
  const [plan] = fc.sample(contractPlan, { seed: 1, numRuns: 1 });
  const contract = readGenerated(writeContract(plan!));
  const verdict = { check: 'pagination/pages-make-the-whole', operation: 'ListA' };
  expect(isExcused({ verdict, contract, items: 61 })).toBe(false);
  expect(isExcused({ verdict, contract, items: 1 })).toBe(true);
});
