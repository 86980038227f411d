import { SharedReads } from '../../lists/index.ts';
import type { Check } from '../check.ts';
import type { RequestPlan, Violation } from '../../judgement/index.ts';
import { contextOf, type TestContext } from './context-of.ts';
import { contractFrom, operationOf } from './contract-from.ts';
import { exchangeOf, type FakeAnswer } from './exchange-of.ts';
import { violationsOf } from './violations-of.ts';

const THINGS = `
openapi: 3.1.0
info: { title: Things, version: '2026-01-01' }
x-documents: { manual: { title: Manual of things, date: '2026-01-01', language: en } }
x-environment: { prefixes: [THINGS_], endpoint: THINGS_ENDPOINT, parameters: {}, resources: {}, foreign: {} }
x-provenance: { basis: documented, source: manual }
x-outcomes: { success: { status: [200] }, invalid-parameter: { status: [400] }, unknown-resource: { status: [404] } }
paths:
  /things:
    get:
      operationId: ListThings
      parameters:
        - { name: sort, in: query, schema: { type: string } }
        - { name: value, in: query, {VALUE} }
      x-collection:
        items: /things
        {SAID}
        promises: { no-match-is-empty: {} }
      responses:
        '200': { description: Things., content: { application/json: { schema: { $ref: '#/components/schemas/Things' } } } }
components:
  schemas:
    Things: { type: object, properties: { things: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }
    Thing:
      type: object
      properties: { name: { type: string }, size: { type: [integer, 'null'] }, made: { type: string, format: date-time } }
`;

/** An invented list without pages: what its contract says, and how a provider answers. */
export interface Things {
  /** Of `x-collection`: `sort: { … }` or `filters: [{ parameter: value, … }]`. */
  readonly said: string;
  /** Of the parameter `value`: `schema: { type: integer }`. */
  readonly value?: string;
  readonly answer: (parameters: Readonly<Record<string, string>>) => readonly object[] | FakeAnswer;
  /** For a check of one exchange. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** What a check finds in an invented list that says one thing about itself, and the context it used. */
export async function judgeThings(
  check: Check,
  { said, value = 'schema: { type: string }', answer, parameters: asked = {} }: Things,
): Promise<{ violations: Violation[]; context: TestContext; asked: Readonly<Record<string, string>>[] }> {
  const operation = operationOf(contractFrom(THINGS.replace('{SAID}', said).replace('{VALUE}', value)), 'ListThings');
  const { collection, contract } = operation;
  if (!collection) throw new Error('The invented operation answers with a list.');
  const sent: Record<string, string>[] = [];
  const answered = (parameters: Readonly<Record<string, string>>): FakeAnswer => {
    sent.push({ ...parameters });
    const found = answer(parameters);
    return Array.isArray(found) ? { body: { things: found } } : (found as FakeAnswer);
  };
  const send = async ({ parameters = {}, purpose }: RequestPlan) => {
    const wire = Object.fromEntries(
      Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null),
    );
    return exchangeOf({ operation: operation.id, parameters: wire, purpose, ...answered(wire) });
  };
  const list = new SharedReads({ contract, collection, depth: 'full', send }).forCheck(() => undefined);
  const exchange = check.scope === 'exchange' ? { exchange: { parameters: asked, ...answered(asked) } } : {};
  const context = contextOf({ operation, list, send: answered, ...exchange });
  return { violations: await violationsOf(check, context), context, asked: sent };
}
