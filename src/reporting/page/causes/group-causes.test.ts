import { expect, test } from '#test';
import type { Finding } from '../../../findings/index.ts';
import { sampleFinding } from '../../../findings/testing/index.ts';
import { groupCauses } from './group-causes.ts';

const { promise } = sampleFinding();
const finding = (pointer: string, message: string, changes: Partial<Finding> = {}) =>
  sampleFinding({ message, promise: { ...promise, pointer }, check: 'errors/error-leaks-nothing', ...changes });
const causesOf = (...findings: readonly Finding[]) => groupCauses(findings).map((members) => members.length);

const ONE: readonly (readonly [string, Finding, Finding])[] = [
  [
    'one stack trace in two refusals',
    finding('/x-outcomes/invalid-parameter', 'an error with status 400 shows a stack trace: at Loans.list'),
    finding('/x-outcomes/unknown-resource', 'an error with status 404 shows a stack trace: at Loans.list'),
  ],
  [
    'one missing header in two operations',
    finding('/paths/~1loans/get/responses/200/headers/X-Trace', 'the header X-Trace is absent', {
      operation: 'ListLoans',
    }),
    finding('/paths/~1fines/get/responses/200/headers/X-Trace', 'the header X-Trace is absent', {
      operation: 'ListFines',
    }),
  ],
  [
    'one field with two wrong values',
    finding('/components/schemas/Loan/properties/state', '/loans/0/state is 7'),
    finding('/components/schemas/Loan/properties/state', '/loans/3/state is null'),
  ],
  [
    'one order that two checks of a family find broken',
    finding('/paths/~1loans/get/parameters/9', 'the order is broken', { check: 'sorting/default-order' }),
    finding('/paths/~1loans/get/parameters/9', 'the reverse is broken', { check: 'sorting/every-page-is-in-order' }),
  ],
  [
    'texts that differ in operation, resource, number and id alone',
    finding('/a', 'ListLoans of branch loses item 3f2504e0-4f89-41d3-9a0c-0305e82c3301', {
      operation: 'ListLoans',
      resource: 'branch',
    }),
    finding('/b', 'ListFines of van loses item 9b2504e0-4f89-41d3-9a0c-0305e82c3302', {
      operation: 'ListFines',
      resource: 'van',
    }),
  ],
];
for (const [title, one, other] of ONE) test(`is one cause: ${title}`, () => expect(causesOf(one, other)).toEqual([2]));

const TWO: readonly (readonly [string, Finding, Finding])[] = [
  [
    'a stack trace and SQL in refusals of one outcome',
    finding('/x-outcomes/invalid-parameter', 'an error shows a stack trace'),
    finding('/x-outcomes/invalid-parameter', 'an error shows SQL'),
  ],
  [
    'two parameters that accept too much',
    finding('/paths/~1loans/get/parameters/1/schema/minimum', 'limit=0 is answered with success'),
    finding('/paths/~1loans/get/parameters/2/schema/minimum', 'offset=-1 is answered with success'),
  ],
  [
    'one promise that two families find broken',
    finding('/components/schemas/Loan/properties/due', 'due is late', { check: 'sorting/default-order' }),
    finding('/components/schemas/Loan/properties/due', 'due is 7', { check: 'conformance/body-matches-schema' }),
  ],
  [
    'what is waived and what is not',
    finding('/a', 'a is lost'),
    finding('/a', 'a is lost', { waiver: { reason: 'agreed', until: '2026-12-31' } }),
  ],
];
for (const [title, one, other] of TWO)
  test(`are two causes: ${title}`, () => expect(causesOf(one, other)).toEqual([1, 1]));

test('a finding that fits two causes makes them one', () => {
  expect(causesOf(finding('/a', 'a is lost'), finding('/b', 'b is lost'), finding('/b', 'a is lost'))).toEqual([3]);
});
