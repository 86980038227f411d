import { expect, test } from '#test';
import { parseContract } from '../../contract/index.ts';
import type { CoveredNode } from '../../findings/index.ts';
import { CoverageBook, type Heard } from './coverage-book.ts';
import { coveragePercent } from './coverage-percent.ts';

const contract = parseContract(`
openapi: 3.1.0
info: { title: Loans, version: '2026-01-01' }
x-environment: { prefixes: [LOANS_], endpoint: LOANS_ENDPOINT, resources: { all: {} } }
x-outcomes:
  success: { status: [200] }
  invalid-parameter: { status: [400], schema: { type: object, required: [error] } }
security: []
paths:
  /loans:
    get:
      operationId: ListLoans
      parameters:
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 100 } }
        - { name: kind, in: query, schema: { type: string, enum: [book, film] } }
        - { name: branch, in: query, required: true, schema: { type: string, pattern: '^[a-z]+$' } }
        - { name: shelf, in: query, x-role: resource, schema: { type: string, minLength: 2 } }
      responses:
        '200':
          description: Loans.
          headers: { X-Trace: { required: true, schema: { type: string } } }
          content:
            application/json:
              schema:
                type: object
                properties:
                  total: { type: integer }
                  loans: { type: array, items: { $ref: '#/components/schemas/Loan' } }
        '400': { description: Refused. }
components:
  schemas:
    Loan:
      type: object
      properties:
        state: { type: string, enum: [out, back] }
        copies: { type: array, items: { $ref: '#/components/schemas/Loan' } }
`);

function covered(...heard: readonly Heard[]) {
  const book = new CoverageBook(contract);
  for (const each of heard) book.hear(each, { id: 'ListLoans' });
  const coverage = book.coverage();
  const [operation] = coverage.operations;
  const all = [operation!.parameters, operation!.outcomes, operation!.headers, operation!.properties].flat();
  const named = (name: string, nodes: readonly CoveredNode[] = all): CoveredNode | undefined =>
    nodes.find((node) => node.name === name) ??
    nodes.flatMap((node) => named(name, node.nodes ?? []) ?? []).find(() => true);
  return { coverage, operation, named, sighting: (name: string) => named(name)?.sighting };
}

const answered = (
  parameters: Readonly<Record<string, string>>,
  body: unknown = { total: 0, loans: [] },
  status = 200,
): Heard => ({ request: { parameters }, response: { status, headers: { 'x-trace': 'a' }, body } });
const refused = (parameters: Readonly<Record<string, string>>) => answered(parameters, { error: 'no' }, 400);

test('has seen nothing before the first exchange, and names the line of each promise', () => {
  const { coverage, operation, sighting } = covered();
  expect(coverage.seen).toBe(0);
  expect(coverage.all).toBe(21);
  expect(operation?.place).toBe('contracts/example/openapi.yaml:11');
  expect(['limit', 'book', 'minimum 1', 'success', 'state'].map(sighting)).toEqual(Array(5).fill('not seen'));
});

test('tells what was seen, what never came up, and what was only ever wrong', () => {
  const { sighting, named } = covered(
    answered({ branch: 'main', limit: '1', kind: 'book' }, { total: 'none', loans: [{ state: 'out' }] }),
    refused({ branch: 'main', limit: '101', kind: 'film' }),
    answered({ branch: 'main', limit: '101' }),
  );
  expect(sighting('ListLoans')).toBeUndefined();
  expect(named('limit')).toMatchObject({ sighting: 'seen', says: 'sent: 101 (2), 1 (1)', beside: ['kind'] });
  expect(['minimum 1', 'maximum 100', 'book', 'film', 'required'].map(sighting)).toEqual([
    'seen',
    'seen',
    'seen',
    'only wrong',
    'not seen',
  ]);
  expect(['success', 'invalid-parameter', 'X-Trace with 200'].map(sighting)).toEqual(['seen', 'seen', 'seen']);
  expect(['state', '"out"', '"back"', 'copies'].map(sighting)).toEqual(['seen', 'seen', 'not seen', 'not seen']);
});

test('a bound that is only crossed and never refused was seen wrong', () => {
  const { named } = covered(answered({ branch: 'main', limit: '101' }));
  expect(named('maximum 100')).toMatchObject({
    sighting: 'only wrong',
    says: 'kept to the bound 0 times, beyond it 1 time',
  });
});

test('a name that nothing has says nothing about the bounds of names', () => {
  expect(covered(refused({ branch: 'main', shelf: 'ab' })).sighting('minLength 2')).toBe('not seen');
  expect(covered(answered({ branch: 'main', shelf: 'ab' })).sighting('minLength 2')).toBe('seen');
  expect(covered(answered({ branch: 'main', shelf: 'a' })).sighting('minLength 2')).toBe('only wrong');
});

test('a property that always breaks its schema was seen wrong', () => {
  const { sighting } = covered(answered({ branch: 'main' }, { total: 'none', loans: [] }));
  expect(['total', 'loans'].map(sighting)).toEqual(['only wrong', 'seen']);
});

test('an answer that is no outcome counts against the outcomes of its status', () => {
  const { sighting } = covered(answered({ branch: 'main' }, [], 400));
  expect(sighting('invalid-parameter')).toBe('only wrong');
});

test('a parameter that must be there is covered where leaving it out is refused', () => {
  expect(covered(refused({})).sighting('required')).toBe('seen');
  expect(covered(answered({})).sighting('required')).toBe('only wrong');
});

test('does not count values whose spelling providers read differently', () => {
  expect(covered(answered({ branch: 'main', limit: '0100' })).sighting('maximum 100')).toBe('not seen');
});

test('rounds down, so that 100 percent are all of it', () => {
  expect([
    coveragePercent({ seen: 999, all: 1000 }),
    coveragePercent({ seen: 3, all: 3 }),
    coveragePercent({ seen: 0, all: 0 }),
  ]).toEqual([99, 100, 100]);
});
