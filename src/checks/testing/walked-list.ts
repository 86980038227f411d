import type { Operation } from '../../contract/index.ts';
import type { RequestPlan, Violation } from '../../judgement/index.ts';
import { SharedReads } from '../../lists/index.ts';
import type { Check } from '../check.ts';
import { contextOf, type TestContext } from './context-of.ts';
import { contractFrom, operationOf } from './contract-from.ts';
import { exchangeOf, type FakeAnswer } from './exchange-of.ts';
import { violationsOf } from './violations-of.ts';

/** An invented list whose pages lead from one to the next by a token. It says everything that a list can say beside its items. */
export const TALES = `
openapi: 3.1.0
info: { title: Tales, version: '2026-01-01' }
x-documents: { manual: { title: Manual of tales, date: '2026-01-01', language: en } }
x-environment: { prefixes: [TALES_], endpoint: TALES_ENDPOINT, parameters: {}, resources: {}, foreign: {} }
x-provenance: { basis: documented, source: manual }
x-outcomes: { success: { status: [200] }, invalid-parameter: { status: [400] } }
paths:
  /tales:
    get:
      operationId: ListTales
      parameters:
        - name: after
          in: query
          x-answers: { unknown: { outcomes: [invalid-parameter] }, foreign: { outcomes: [invalid-parameter] } }
          schema: { type: string }
        - { name: size, in: query, x-role: size, schema: { type: integer, minimum: 1, default: 10 } }
        - { name: kind, in: query, x-role: filter, schema: { type: string, enum: [long, short] } }
      x-collection:
        items: /tales
        identity: /id
        total: { header: X-Total, unknown: '*' }
        pages: /pages
        more: /more
        paging: { style: cursor, cursor: after, next: /next, size: size, largest: 20, oversize: clamped }
        filters: [{ parameter: kind, field: /kind, match: equals }]
        promises: { full-pages: {}, stable-order: {} }
      responses:
        '200': { description: Tales., content: { application/json: { schema: { $ref: '#/components/schemas/Tales' } } } }
        '400': { description: Refused. }
components:
  schemas:
    Tales:
      type: object
      properties:
        pages: { type: integer }
        more: { type: boolean }
        next: { type: [string, 'null'] }
        tales: { type: array, items: { type: object, properties: { id: { type: integer }, kind: { type: string } } } }
`;

export const listTales: Operation = operationOf(contractFrom(TALES), 'ListTales');

/** The same list, whose tokens expire. */
export const expiringTales: Operation = operationOf(
  contractFrom(
    TALES.replace('invalid-parameter: { status: [400] }', '$&, expired-cursor: { status: [410] }')
      .replace('x-answers: {', '$& expired: { outcomes: [expired-cursor] },')
      .replace("'400': { description: Refused. }", "$&\n        '410': { description: Too old. }"),
  ),
  'ListTales',
);

/** A page as the invented provider means to answer it. */
export interface TalesPage {
  /** What its tokens begin with: `token-of-all`. */
  readonly list: string;
  readonly start: number;
  readonly size: number;
  /** The size as it was sent. */
  readonly asked: number;
  /** As many tales as match. */
  readonly found: number;
  /** Text of the token that was sent. */
  readonly after: string | undefined;
  readonly answer: TalesAnswer;
}
export interface TalesAnswer {
  readonly body: {
    readonly tales: readonly object[];
    readonly pages: number;
    readonly more: boolean;
    readonly next: string | null;
  };
  readonly headers: Readonly<Record<string, string | null>>;
}

export interface TalesCase {
  /** The list by another contract. */
  readonly operation?: Operation;
  readonly tales?: number;
  /** Changes the answer, or gives another one. */
  readonly lie?: (page: TalesPage) => FakeAnswer;
}

type Parameters = Readonly<Record<string, string | null | undefined>>;

/** Answers as the contract promises, but for the lie. A token names the list and the place. */
export function answerTales(parameters: Parameters, { tales = 23, lie }: TalesCase): FakeAnswer {
  const { kind, after, size: asked } = parameters;
  const all = Array.from({ length: tales }, (_, id) => ({ id, kind: id % 3 === 0 ? 'short' : 'long' }));
  const matching = all.filter((tale) => !kind || tale.kind === kind);
  const [list, place] = (after ?? `token-of-${kind ?? 'all'}:0`).split(':');
  const start = Number(place);
  if (list !== `token-of-${kind ?? 'all'}` || !(start <= matching.length)) return { status: 400, body: {} };
  const size = Math.min(20, Number(asked ?? 10));
  const end = start + size;
  const answer = {
    body: {
      tales: matching.slice(start, end),
      pages: Math.ceil(matching.length / size),
      more: end < matching.length,
      next: end < matching.length ? `${list}:${end}` : null,
    },
    headers: { 'x-total': String(matching.length) },
  };
  const page = { list, start, size, asked: Number(asked ?? 10), found: matching.length };
  return lie?.({ ...page, after: after ?? undefined, answer }) ?? answer;
}

/** What a check of scope operation finds in the invented provider, and the context it used. */
export async function judgeTales(
  check: Check,
  given: TalesCase,
): Promise<{ violations: Violation[]; context: TestContext }> {
  const { operation = listTales } = given;
  const send = async ({ parameters = {}, purpose }: RequestPlan) => {
    const sent = Object.fromEntries(
      Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null),
    );
    return exchangeOf({ operation: operation.id, parameters: sent, purpose, ...answerTales(sent, given) });
  };
  const { collection, contract } = operation;
  if (!collection) throw new Error('The invented operation answers with a list.');
  const context = contextOf({
    operation,
    list: new SharedReads({ contract, collection, depth: 'full', send }).forCheck(() => undefined),
    exchange: answerTales({}, given),
    send: (parameters) => answerTales(parameters, given),
  });
  return { violations: await violationsOf(check, context), context };
}
