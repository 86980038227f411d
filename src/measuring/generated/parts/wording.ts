import fc from 'fast-check';
import type { Node } from './part.ts';

/** How an API says what came of a request. */
export interface Wording {
  readonly outcomes: Readonly<Record<string, Node>>;
  /** Fields of every successful body. */
  readonly success: Readonly<Record<string, Node>>;
  readonly error: Node;
  /** Statuses of refusals; none where a refusal is a 200 with another code. */
  readonly refusals: readonly number[];
}

const REFUSED_AS: readonly (readonly [outcome: string, status: number])[] = [
  ['invalid-parameter', 400],
  ['missing-credentials', 401],
  ['invalid-credentials', 401],
  ['expired-credentials', 401],
  ['foreign-owner', 403],
  ['unknown-resource', 404],
  ['expired-cursor', 410],
];
const SCHEMA = { $ref: '#/components/schemas/Error' };
const TEXT = { type: 'string', minLength: 1 };

const byStatus: Wording = {
  outcomes: {
    success: { status: [200] },
    ...Object.fromEntries(REFUSED_AS.map(([outcome, status]) => [outcome, { status: [status], schema: SCHEMA }])),
  },
  success: {},
  error: { type: 'object', required: ['error'], properties: { error: TEXT } },
  refusals: [400, 401, 403, 404, 410],
};

/** Every answer has the status 200, and a code in its body says what it is. */
const byCode: Wording = {
  outcomes: {
    success: { status: [200], code: { at: '/code', values: [0] } },
    ...Object.fromEntries(
      REFUSED_AS.map(([outcome, status]) => [
        outcome,
        { status: [200], code: { at: '/code', values: [status * 10] }, schema: SCHEMA },
      ]),
    ),
  },
  success: { code: { type: 'integer', const: 0 } },
  error: {
    type: 'object',
    required: ['code', 'message'],
    properties: { code: { type: 'integer', minimum: 1 }, message: TEXT },
  },
  refusals: [],
};

/** A success has no code, and a refusal has one deep inside. */
const byError: Wording = {
  outcomes: {
    success: { status: [200], code: { at: '/error/code', values: [null] } },
    ...Object.fromEntries(
      REFUSED_AS.map(([outcome]) => [
        outcome,
        { status: [200], code: { at: '/error/code', values: [`E.${outcome}`] }, schema: SCHEMA },
      ]),
    ),
  },
  success: {},
  error: {
    type: 'object',
    required: ['error'],
    properties: { error: { type: 'object', required: ['code', 'message'], properties: { code: TEXT, message: TEXT } } },
  },
  refusals: [],
};

/** The same, where responses alone say how refusals look. */
function withoutSchemas({ outcomes, ...rest }: Wording): Wording {
  const bare = Object.entries(outcomes).map(([name, { schema: _, ...outcome }]) => [name, outcome]);
  return { ...rest, outcomes: Object.fromEntries(bare) as Wording['outcomes'] };
}

/** By the status, or by a code where every answer is a 200. */
export const wording: fc.Arbitrary<Wording> = fc
  .tuple(fc.constantFrom(byStatus, byStatus, byStatus, byStatus, byCode, byError), fc.boolean())
  .map(([worded, isBare]) => (isBare ? withoutSchemas(worded) : worded));
