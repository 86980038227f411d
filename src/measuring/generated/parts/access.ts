import fc from 'fast-check';
import type { AskedNode, Node } from './part.ts';

/** How callers of a generated API sign in. */
export interface Access {
  /** By name, each as good as the others; none where no one signs in. */
  readonly schemes: Readonly<Record<string, Node>>;
  /** Whether the operations also answer guests. */
  readonly guests: boolean;
}

const REFUSED = { outcomes: ['missing-credentials', 'invalid-credentials'] };
const WAYS = ['missing', 'empty', 'truncated', 'lengthened', 'tampered', 'foreign'];
const BROKEN = Object.fromEntries(WAYS.map((way) => [way, REFUSED]));
const STALE = { outcomes: ['expired-credentials'] };
const SIGNED_WAYS = { ...BROKEN, rewritten: REFUSED, stale: STALE };
const NONCE_WAYS = { ...SIGNED_WAYS, replayed: STALE };
const EMPTY_FOR_GUESTS = { ...BROKEN, missing: { outcomes: ['success'] } };

const SCHEMES: readonly Node[] = [
  { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
  { type: 'apiKey', in: 'query', name: 'api_key' },
  { type: 'apiKey', in: 'cookie', name: 'session' },
  { type: 'apiKey', in: 'header', name: 'Authorization', 'x-credentials': { prefix: 'Token ' } },
  { type: 'http', scheme: 'bearer' },
  { type: 'http', scheme: 'basic' },
  {
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl: 'https://login.example/token', scopes: { read: 'Reads.' } } },
  },
];

/** Forms that OpenAPI cannot describe: requests are signed, or a token is fetched with a password. Their variables have no usual names. */
function special(form: string, place: Node, { parts, ways, ...more }: { readonly parts: readonly string[]; readonly ways: Node; readonly service?: string }): Node {
  const variables = Object.fromEntries(parts.map((part) => [part, `GENERATED_${form}_${part}`.toUpperCase().replaceAll('-', '_')]));
  return { type: 'apiKey', ...place, 'x-credentials': { form, variables, required: parts, broken: ways, ...more } };
}

const SIGNED: readonly Node[] = [
  special('sdk-hmac-sha256', { in: 'header', name: 'Authorization' }, { parts: ['accessKey', 'secretKey'], ways: SIGNED_WAYS }),
  special('tencent-api-2', { in: 'query', name: 'Signature' }, { parts: ['secretId', 'secretKey'], ways: NONCE_WAYS }),
  special(
    'tc3-hmac-sha256',
    { in: 'header', name: 'Authorization' },
    { parts: ['secretId', 'secretKey'], ways: SIGNED_WAYS, service: 'lists' },
  ),
  special(
    'iam-password',
    { in: 'header', name: 'X-Auth-Token' },
    { parts: ['endpoint', 'domain', 'username', 'password', 'project'], ways: BROKEN },
  ),
];

const plain = fc
  .record({
    said: fc.constantFrom(...SCHEMES),
    broken: fc.constantFrom(undefined, BROKEN, { ...BROKEN, misplaced: REFUSED }, EMPTY_FOR_GUESTS),
  })
  .map(({ said, broken }): Node => {
    const credentials = { ...(said['x-credentials'] as Node | undefined), ...(broken && { broken }) };
    return Object.keys(credentials).length > 0 ? { ...said, 'x-credentials': credentials } : said;
  });

const scheme = fc.oneof({ arbitrary: plain, weight: 4 }, { arbitrary: fc.constantFrom(...SIGNED), weight: 1 });

/** Every form of credentials, each place of a token, several forms of which one is enough, and no credential at all. */
export const access: fc.Arbitrary<Access> = fc
  .record({
    first: fc.option(scheme, { nil: undefined }),
    second: fc.option(scheme, { nil: undefined, freq: 4 }),
    guests: fc.nat(5).map((chance) => chance === 5),
  })
  .map(({ first, second, guests }) => ({
    guests,
    schemes: { ...(first && { key: first }), ...(first && second && canStandBeside(first, second) && { other: second }) },
  }));

/** Two schemes in one place cannot be told apart by what is presented, and nobody can be let in and refused who presents nothing. */
function canStandBeside(first: Node, second: Node): boolean {
  return placeOf(first) !== placeOf(second) && ![first, second].some(letsGuestsIn);
}

function letsGuestsIn(scheme: Node): boolean {
  return JSON.stringify(scheme).includes('"success"');
}

function placeOf({ type, in: place, name }: Node): string {
  return type === 'apiKey' && name !== 'Authorization' ? `${String(place)} ${String(name)}` : 'authorization';
}

const SIGNED_NAMES = ['Timestamp', 'Nonce', 'SecretId', 'SignatureMethod', 'Signature'];

/** The parameters that a form of signing adds to a request, which the operations describe. */
export function signedParameters({ schemes }: Access): AskedNode[] {
  const isSigned = Object.values(schemes).some(({ name }) => name === 'Signature');
  return isSigned
    ? SIGNED_NAMES.map((name) => ({ name, schema: { type: 'string' }, also: { 'x-role': 'credential' } }))
    : [];
}
