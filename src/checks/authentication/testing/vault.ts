import {
  BROKEN_WAYS,
  type BrokenWay,
  type Contract,
  type Operation,
  type OutcomeName,
} from '../../../contract/index.ts';
import type { AvailableCredentials, Check } from '../../check.ts';
import type { RequestPlan, Resource } from '../../../judgement/index.ts';
import {
  contextOf,
  contractFrom,
  operationOf,
  violationsOf,
  type FakeAnswer,
  type TestContext,
} from '../../testing/index.ts';
import { presented, type Lock } from './lock.ts';

const WAYS = BROKEN_WAYS.map((way) => `${way}: { outcomes: [${outcomesFor(way).join(', ')}] }`).join(', ');

function outcomesFor(way: BrokenWay): readonly OutcomeName[] {
  if (way === 'missing') return ['missing-credentials'];
  return way === 'expired' ? ['expired-credentials'] : ['invalid-credentials', 'missing-credentials'];
}

function vault(outcomes: string): Contract {
  return contractFrom(`
openapi: 3.1.0
info: { title: Vault, version: '2026-01-01' }
x-documents: { manual: { title: Manual of the vault, date: '2026-01-01', language: en } }
x-provenance: { basis: documented, source: manual }
x-environment: { prefixes: [VAULT_], endpoint: VAULT_ENDPOINT, parameters: {}, resources: {}, foreign: {} }
x-outcomes: { ${outcomes} }
security: [{ token: [] }, { signature: [] }]
paths:
  /coins:
    get:
      operationId: ListCoins
      x-collection: { items: /coins }
      responses: { '200': { description: Coins., content: { application/json: { schema: { $ref: '#/components/schemas/Coins' } } } } }
  /rumours:
    get:
      operationId: ListRumours
      security: []
      responses: { '200': { description: Rumours., content: { application/json: { schema: { type: object } } } } }
components:
  schemas:
    Coins: { type: object, properties: { code: { type: integer }, coins: { type: array, items: { type: string } } } }
    Refusal: { type: object, required: [reason], properties: { reason: { type: string } } }
  securitySchemes:
    token: { type: apiKey, in: header, name: x-token, x-credentials: { form: token, variables: { token: VAULT_TOKEN, expired: VAULT_EXPIRED_TOKEN }, required: [token], broken: { ${WAYS} } } }
    signature: { type: apiKey, in: header, name: x-key, x-credentials: { form: tencent-api-2, variables: { id: VAULT_ID, key: VAULT_KEY }, required: [id, key], methods: [SHA1, SHA256, { text: '', as: SHA1 }, { text: None, as: SHA1 }], tolerates: { seconds: 100 }, broken: { ${WAYS} } } }
`);
}

const CODES: Partial<Record<OutcomeName, number>> = {
  success: 0,
  'missing-credentials': 4000,
  'invalid-credentials': 4100,
  'expired-credentials': 4500,
};
const STATUS: Partial<Record<OutcomeName, number>> = {
  success: 200,
  'missing-credentials': 401,
  'invalid-credentials': 403,
  'expired-credentials': 401,
  unavailable: 500,
};
const REFUSAL = `schema: { $ref: '#/components/schemas/Refusal' }`;

/** One API in the two styles of saying an outcome: with the status, and with a code under status 200. */
export const STYLES = {
  status: vault(
    `success: { status: [200] }, missing-credentials: { status: [401], ${REFUSAL} }, invalid-credentials: { status: [403], ${REFUSAL} }, expired-credentials: { status: [401], ${REFUSAL} }`,
  ),
  code: vault(
    Object.entries(CODES)
      .map(([name, code]) => `${name}: { status: [200], code: { at: /code, values: [${code}] } }`)
      .join(', '),
  ),
} as const;
export type Style = keyof typeof STYLES;
export const STYLE_NAMES = ['status', 'code'] as const satisfies readonly Style[];

export function coins(style: Style): Operation {
  return operationOf(STYLES[style], 'ListCoins');
}

/** What each way of breaking a credential changes, in words. */
export const VARIANTS: AvailableCredentials['variants'] = Object.fromEntries(
  Object.entries({
    missing: ['left out'],
    empty: ['sent empty'],
    truncated: ['without its last character', 'without its second half'],
    lengthened: ['with one character more'],
    tampered: [
      'with another middle character',
      'with another first character',
      'with another last character',
      'with one letter in the other case',
    ],
    rewritten: ['with a blank behind it'],
    foreign: ['that belongs to nobody'],
    expired: ['that has expired'],
    stale: ['signed long ago', 'signed in the future'],
    replayed: ['sent a second time'],
    misplaced: ['in the query', 'under another name'],
  }).map(([way, words]) => [way, words.map((says) => ({ says }))]),
);
const OF_METHODS: AvailableCredentials['variants'] = {
  ...VARIANTS,
  tampered: [...(VARIANTS.tampered ?? []), { says: 'signed by another method than it names', ofMethod: true }],
};

/** The credentials of an environment that has every form of them. */
export function everyCredential(style: Style): readonly AvailableCredentials[] {
  return STYLES[style].credentials.map((scheme) => ({
    scheme,
    ways: BROKEN_WAYS,
    variants: scheme.methods.length > 0 ? OF_METHODS : VARIANTS,
    methods: scheme.methods.map(({ text }) => text),
  }));
}

export interface Vault {
  readonly style?: Style;
  readonly lock: Lock;
  readonly credentials?: readonly AvailableCredentials[];
  /** Which of the resources is judged, and all of them. */
  readonly resource?: Resource;
  readonly resources?: readonly Resource[];
  /** The provider's clock. */
  readonly date?: number;
  /** Changes the body of a refusal. */
  readonly refusal?: Readonly<Record<string, unknown>>;
}

/** A context whose provider answers as a lock decides. */
export function vaultContext({ style = 'status', lock, credentials, refusal, date, ...about }: Vault): TestContext {
  const send = (_: unknown, plan: RequestPlan): FakeAnswer => ({
    ...answerOf(style, lock(presented(plan)), refusal ?? {}),
    ...(date !== undefined && { date }),
  });
  return contextOf({ operation: coins(style), send, credentials: credentials ?? everyCredential(style), ...about });
}

function answerOf(style: Style, outcome: OutcomeName, refusal: Readonly<Record<string, unknown>>): FakeAnswer {
  const code = style === 'code' ? { code: CODES[outcome] ?? 9999 } : {};
  const body = outcome === 'success' ? { ...code, coins: ['one', 'two'] } : { ...code, reason: outcome, ...refusal };
  return { status: style === 'code' ? 200 : (STATUS[outcome] ?? 500), body };
}

/** The credentials about which a check finds something wrong: `token left out`. */
export async function foundBy(check: Check, of: Vault): Promise<readonly string[]> {
  const violations = await violationsOf(check, vaultContext(of));
  return violations.map(({ message }) => message.replace(/ is (answered|refused).*/, ''));
}

/** A finding under the default method and under the other one. */
export function underKnownMethods(found: string): readonly string[] {
  return [found, `${found} (SHA256)`];
}

/** A finding under both known methods, and under each name that stands for another method. */
export function underEachMethod(found: string): readonly string[] {
  return [...underKnownMethods(found), ...['no method named', 'None'].map((method) => `${found} (${method})`)];
}
