import { expect, test } from '#test';
import { findOperation, parseContract, type Parameter } from '../../../contract/index.ts';
import type { PageRequest } from './paging-idiom.ts';
import { LIFE_OF_A_TOKEN_MS, listNamed, readToken, writeToken } from './token.ts';

const NOW = Date.UTC(2026, 0, 1);
const contract = parseContract(`
openapi: 3.1.0
info: { title: Loans, version: '1' }
x-documents: { manual: { title: Manual, date: '2026', language: en } }
x-provenance: { basis: documented, source: manual }
paths:
  /loans:
    get:
      operationId: ListLoans
      parameters: [{ name: after, in: query, schema: { type: string, pattern: '^[0-9]{1,19}$' } }]
      responses: { '200': { description: Loans., content: { application/json: { schema: { type: object } } } } }
`);
const PAGING = { size: { name: 'size', answers: {} } as Parameter };
const asked = (parameters: PageRequest['parameters'], target = '/loans?kind=new') =>
  ({ request: { target }, parameters, now: NOW, operation: { contract } }) as PageRequest;
const list = listNamed(asked({ owner: 'me', kind: 'new', size: 5 }), PAGING);

test('reads the place that it wrote', () => expect(readToken(list, writeToken(list, 40))).toBe(40));

test('knows the token of another list', () => {
  const other = listNamed(asked({ owner: 'me', kind: 'old', size: 5 }), PAGING);
  expect(readToken(list, writeToken(other, 40))).toBe('foreign');
});

test('lists of two paths are two lists, whatever else is asked for', () => {
  const other = listNamed(asked({ owner: 'me', kind: 'new', size: 5 }, '/returns'), PAGING);
  expect(readToken(list, writeToken(other, 40))).toBe('foreign');
});

test('a list is the same in pages of any size', () => {
  const larger = listNamed(asked({ size: 50, kind: 'new', owner: 'me' }), PAGING);
  expect(readToken(list, writeToken(larger, 40))).toBe(40);
});

for (const text of [
  '',
  'abc',
  '40',
  `${writeToken(list, 40)}0`,
  writeToken(list, 40).slice(1),
  Buffer.from('40.a.b').toString('base64url'),
])
  test(`no one wrote "${text}"`, () => expect(readToken(list, text)).toBe('unknown'));

test.describe('where the contract says that a token expires', () => {
  const expired = { outcomes: ['expired-cursor'], promise: '/x' } as const;
  const cursor = { name: 'cursor', answers: { expired } } as unknown as Parameter;
  const listAt = (now: number) => listNamed({ ...asked({ kind: 'new' }), now }, { cursor });
  const token = writeToken(listAt(NOW), 40);

  test('it can be used for five minutes', () => {
    expect(readToken(listAt(NOW + LIFE_OF_A_TOKEN_MS), token)).toBe(40);
    expect(readToken(listAt(NOW + LIFE_OF_A_TOKEN_MS + 1), token)).toBe('expired');
  });

  test('no one can make it younger', () => {
    const younger = Buffer.from(token, 'base64url')
      .toString()
      .replace(/@\d+/, `@${NOW + 1}`);
    expect(readToken(listAt(NOW), Buffer.from(younger).toString('base64url'))).toBe('unknown');
  });
});

test('is written in digits where the parameter takes no letters', () => {
  const [cursor] = findOperation(contract, 'ListLoans').parameters;
  const inDigits = (target: string) => listNamed(asked({}, target), { ...(cursor && { cursor }) });
  const token = writeToken(inDigits('/loans'), 40);
  expect(token).toMatch(/^\d{15}$/);
  expect(readToken(inDigits('/loans'), token)).toBe(40);
  expect(readToken(inDigits('/returns'), token)).toBe('foreign');
  expect(readToken(inDigits('/loans'), String(Number(token) + 1))).toBe('unknown');
  expect(readToken(inDigits('/loans'), '40')).toBe('unknown');
});
