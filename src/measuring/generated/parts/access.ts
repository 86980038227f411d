import fc from 'fast-check';
import type { Node } from './part.ts';

/** How callers of a generated API sign in. */
export interface Access {
  /** Absent where no one signs in. */
  readonly scheme?: Node;
  /** Whether the operations also answer guests. */
  readonly guests: boolean;
}

const REFUSED = { outcomes: ['missing-credentials', 'invalid-credentials'] };
const WAYS = ['missing', 'empty', 'truncated', 'lengthened', 'tampered', 'foreign'];
const BROKEN = Object.fromEntries(WAYS.map((way) => [way, REFUSED]));
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

const scheme = fc
  .record({
    said: fc.constantFrom(...SCHEMES),
    broken: fc.constantFrom(undefined, BROKEN, { ...BROKEN, misplaced: REFUSED }, EMPTY_FOR_GUESTS),
  })
  .map(({ said, broken }): Node => {
    const credentials = { ...(said['x-credentials'] as Node | undefined), ...(broken && { broken }) };
    return Object.keys(credentials).length > 0 ? { ...said, 'x-credentials': credentials } : said;
  });

/** Every form that OpenAPI alone can describe, each place of a token, and no credential at all. */
export const access: fc.Arbitrary<Access> = fc
  .record({ scheme: fc.option(scheme, { nil: undefined }), guests: fc.nat(5).map((chance) => chance === 5) })
  .map(({ scheme: chosen, guests }) => ({ guests, ...(chosen && { scheme: chosen }) }));
