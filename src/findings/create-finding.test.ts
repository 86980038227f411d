import { expect, test } from '#test';
import type { Violation } from '../judgement/index.ts';
import type { AnsweredExchange } from '../client/index.ts';
import { ContractError, findOperation, parseContract } from '../contract/index.ts';
import { createFinding, type FindingInput } from './create-finding.ts';

const YAML = `openapi: 3.1.0
info: { title: Library, version: '2026-01-08' }
x-documents:
  current: { title: Loans, date: '2026-01-08', language: en }
  former: { title: Loans, date: '2021-10-16', language: en }
x-environment: { prefixes: [LIBRARY_], endpoint: LIBRARY_ENDPOINT, resources: { branch: {} } }
x-outcomes: { success: { status: [200] } }
paths:
  /loans:
    get:
      operationId: ListLoans
      summary: Lists loans.
      responses:
        '200':
          description: Loans.
          content: { application/json: { schema: { $ref: '#/components/schemas/Loans' } } }
components:
  schemas:
    Loans:
      type: object
      properties:
        total:
          type: integer
          x-provenance:
            basis: documented
            source: current
            section: response
            rivals: [{ claim: { type: string }, source: former }, { claim: { style: text }, source: former }]
        sample: { type: integer, x-provenance: { basis: sample, source: current } }
        decided: { type: integer, x-provenance: { basis: decided, source: 0001-loans } }
        assumed: { type: integer, x-provenance: { basis: assumed, source: guessed } }
        nobody: { type: integer }
`;
const operation = findOperation(parseContract(YAML, 'contracts/library/openapi.yaml'), 'ListLoans');
const promise = (name: string) => `/components/schemas/Loans/properties/${name}`;
const SECRET = 's3cret-value';

function exchangeOf(body: unknown): AnsweredExchange {
  const text = JSON.stringify(body);
  return {
    id: 1,
    operation: 'ListLoans',
    resource: 'branch',
    purpose: 'a page',
    attempts: 1,
    startedAt: 0,
    durationMs: 5,
    request: {
      method: 'GET',
      url: `http://127.0.0.1/loans?key=${SECRET}`,
      headers: { 'x-token': SECRET },
      parameters: {},
    },
    response: { status: 200, headers: { 'x-echo': SECRET }, text, body, flaws: [], leaked: [], bytes: text.length },
  };
}

function findingOf(violation: Partial<Violation>, input: Partial<FindingInput> = {}) {
  return createFinding({
    violation: { message: 'total is wrong', promise: promise('total'), ...violation },
    check: { id: 'family/check' },
    operation,
    resource: { name: 'branch' },
    evidence: { 'pages walked': 2 },
    masker: (text) => text.replaceAll(SECRET, '***'),
    failOn: 'all',
    ...input,
  });
}

test('says who, where, who promised it and how to see it again', () => {
  const finding = findingOf({ expected: 3, received: 2, at: '/total', exchange: exchangeOf({ total: 2 }) });
  expect(finding).toMatchObject({
    check: 'family/check',
    api: 'library',
    operation: 'ListLoans',
    resource: 'branch',
    severity: 'error',
    message: 'total is wrong',
    expected: 3,
    received: 2,
    at: '/total',
    occurrences: 1,
    evidence: { 'pages walked': 2 },
    promise: {
      pointer: promise('total'),
      position: { file: 'contracts/library/openapi.yaml', line: 22 },
      basis: 'documented',
      source: 'Loans 2026-01-08',
      section: 'response',
    },
    exchange: { method: 'GET', status: 200, excerpt: '{"total":2}', durationMs: 5 },
    reproduce: `curl 'http://127.0.0.1/loans?key=***' -H 'X-Token: ***'`,
  });
});

test('has a fingerprint of check, operation and promise alone', () => {
  const { fingerprint } = findingOf({});
  expect(fingerprint).toMatch(/^[0-9a-f]{12}$/);
  expect(findingOf({ message: 'another', received: 9, at: '/x' }, { resource: { name: 'van' } }).fingerprint).toBe(
    fingerprint,
  );
  expect(findingOf({ promise: promise('sample') }).fingerprint).not.toBe(fingerprint);
  expect(findingOf({}, { check: { id: 'family/other' } }).fingerprint).not.toBe(fingerprint);
});

test('lets no secret into any part of it', () => {
  const body = { [SECRET]: `Bearer ${SECRET}` };
  const finding = findingOf({
    message: `saw ${SECRET}`,
    expected: [SECRET],
    received: body,
    at: `/${SECRET}`,
    exchange: exchangeOf(body),
  });
  expect(JSON.stringify(finding)).not.toContain(SECRET);
  expect(finding).toMatchObject({ message: 'saw ***', expected: ['***'], received: { '***': 'Bearer ***' } });
});

test('masks a number that is a secret, and keeps other numbers', () => {
  const masker = (text: string) => text.replaceAll('12345678', '***');
  expect(findingOf({ received: { pin: 12345678, count: 2 } }, { masker }).received).toEqual({ pin: '***', count: 2 });
});

test('keeps that nothing was received', () => expect(findingOf({ received: undefined }).received).toBe('no value'));

const severities = [
  ['documented', 'total', 'documented', 'error'],
  ['sample', 'sample', 'documented', 'error'],
  ['decided', 'decided', 'documented', 'warning'],
  ['decided', 'decided', 'all', 'error'],
  ['assumed', 'assumed', 'all', 'information'],
] as const;
for (const [basis, name, failOn, severity] of severities) {
  test(`grades a promise that is ${basis} as ${severity} where the run fails on ${failOn}`, () => {
    expect(findingOf({ promise: promise(name) }, { failOn }).severity).toBe(severity);
  });
}

test('grades an information as such, whoever promised it', () => {
  expect(findingOf({ kind: 'information' }).severity).toBe('information');
  expect(findingOf({ kind: 'information', promise: promise('decided') }, { failOn: 'documented' }).severity).toBe(
    'information',
  );
});

const followed = (violation: Partial<Violation>) =>
  findingOf(violation).promise.rivals.map((rival) => rival.followed ?? false);

test('says that the provider follows a rival where the value breaks the promise and fits it', () => {
  expect(followed({ at: '/total', exchange: exchangeOf({ total: '2' }) })).toEqual([true, false]);
  expect(followed({ at: '/total', exchange: exchangeOf({ total: 2 }) })).toEqual([false, false]);
  expect(followed({ at: '/total', exchange: exchangeOf({ total: [] }) })).toEqual([false, false]);
  expect(followed({})).toEqual([false, false]);
});

test('takes the word of the check for which rival is followed', () => {
  expect(followed({ follows: { style: 'text' }, at: '/total', exchange: exchangeOf({ total: '2' }) })).toEqual([
    false,
    true,
  ]);
});

test('refuses a violation of what nobody promises', () => {
  expect(() => findingOf({ promise: promise('nobody') })).toThrow(ContractError);
  expect(() => findingOf({ promise: promise('nobody') })).toThrow(
    /openapi\.yaml:32 .*properties\/nobody has no x-provenance/,
  );
});
