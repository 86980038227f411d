import { expect, test } from '#test';
import type { Caller, StageWrappers } from '../../provider/pipeline/index.ts';
import { KIND, orchard, type OrchardParts } from './orchard.ts';
import { complaints, judged, missed, verified } from './verified.ts';

const ALL = ['missing', 'empty', 'truncated', 'lengthened', 'tampered', 'foreign'].map(
  (way) => `${way}: { outcomes: [missing-credentials, invalid-credentials] }`,
);
const WAYS = `x-credentials: { broken: { ${ALL.join(', ')}, misplaced: { outcomes: [missing-credentials] } } }`;

/** Schemes as OpenAPI alone describes them. */
const SCHEMES: readonly { readonly name: string; readonly scheme: string }[] = [
  { name: 'a key in a header of its own', scheme: 'type: apiKey, in: header, name: X-Api-Key' },
  { name: 'a key in the query', scheme: 'type: apiKey, in: query, name: api_key' },
  { name: 'a key in a cookie', scheme: 'type: apiKey, in: cookie, name: session' },
  { name: 'a bearer token', scheme: 'type: http, scheme: Bearer' },
  { name: 'name and password', scheme: 'type: http, scheme: basic' },
  {
    name: 'a token of OAuth 2 that is fetched',
    scheme:
      "type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://login.example/token', scopes: { read: Reads. } } }",
  },
  {
    name: 'a token of OAuth 2 that a person fetched',
    scheme: "type: oauth2, flows: { implicit: { authorizationUrl: 'https://login.example', scopes: {} } }",
  },
];

for (const { name, scheme } of SCHEMES)
  test(`a provider that takes ${name} is verified by what OpenAPI says alone`, async () => {
    const run = await verified(keyed(`{ ${scheme} }`));
    expect(complaints(run).filter((text) => !/expired/.test(text))).toEqual([]);
    expect(judged(run, 'authentication/missing-credentials-are-refused')).toBe(1);
    expect(judged(run, 'authentication/truncated-credentials-are-refused')).toBe(1);
  });

for (const { name, scheme } of SCHEMES)
  test(`what breaks ${name} is found`, async () => {
    const contract = keyed(`{ ${scheme}, ${WAYS} }`);
    expect(complaints(await verified(contract))).toEqual([]);
    const [broken, elsewhere] = await Promise.all(
      ['broken-credential-accepted', 'credential-read-elsewhere'].map((fault) => missed(contract, fault)),
    );
    expect(broken).toEqual({ found: 9, missed: [] });
    const places = /in: header/.test(scheme) ? 4 : /in: query|type: (?:http|oauth2)/.test(scheme) ? 3 : 2;
    expect(elsewhere).toEqual({ found: places, missed: [] });
  });

test('a token behind a word of its own is presented behind that word', async () => {
  const contract = keyed("{ type: http, scheme: Key, x-credentials: { prefix: 'Key ' } }");
  expect(contract.credentials[0]?.place).toEqual({ in: 'header', name: 'Authorization', prefix: 'Key ' });
  expect(complaints(await verified(contract)).filter((text) => !/expired/.test(text))).toEqual([]);
});

const OPEN: readonly { readonly name: string; readonly parts: OrchardParts }[] = [
  { name: 'an API that says nothing about security', parts: {} },
  { name: 'an API with an empty list of schemes', parts: { security: '' } },
  {
    name: 'an operation that is open where others are not',
    parts: { security: '{ key: [] }', schemes: 'key: { type: http, scheme: bearer }', operation: 'security: []' },
  },
  {
    name: 'an operation that also answers guests',
    parts: { security: '{ key: [] }, {}', schemes: 'key: { type: http, scheme: bearer }' },
  },
];
for (const { name, parts } of OPEN)
  test(`${name} is verified, and no credential is missed there`, async () => {
    const run = await verified(orchard({ parameters: KIND, ...parts }));
    expect(complaints(run)).toEqual([]);
    expect(judged(run, 'authentication/missing-credentials-are-refused')).toBe(0);
    expect(judged(run, 'pagination/pages-make-the-whole')).toBe(1);
  });

const LET_IN = ['missing', 'foreign', 'truncated'].map((way) => `${way}: { outcomes: [success] }`).join(', ');
const GUESTS = keyed(`{ type: http, scheme: bearer, x-credentials: { broken: { ${LET_IN} } } }`);

test('an API that shows guests an empty list keeps its promise', async () => {
  expect(complaints(await verified(GUESTS))).toEqual([]);
});

test('an API that promises guests an empty list and shows them items is found', async () => {
  expect(await missed(GUESTS, 'broken-credential-accepted')).toEqual({ found: 5, missed: [] });
});

test('a provider that does not look at the name beside a password is found', async () => {
  const contract = keyed(`{ type: http, scheme: basic, ${WAYS} }`);
  expect(complaints(await verified(contract, { wrappers: () => [readsNoName] }))).toEqual([
    expect.stringMatching(/tampered-credentials-are-refused: basic with the right password and the name of nobody/),
  ]);
});

/** Lets everyone in who knows a password that opened something before. */
const readsNoName: StageWrappers = {
  authenticate: (next) => {
    const opened = new Map<string, Caller>();
    return (ask) => {
      const [, encoded = ''] = /^Basic (.*)$/.exec(ask.request.headers['authorization'] ?? '') ?? [];
      const text = Buffer.from(encoded, 'base64').toString();
      const password = text.slice(text.indexOf(':') + 1);
      const known = opened.get(password);
      if (known && text.includes(':')) return known;
      const caller = next(ask);
      opened.set(password, caller);
      return caller;
    };
  },
};

/** An API that one scheme opens. */
function keyed(scheme: string): ReturnType<typeof orchard> {
  return orchard({ security: '{ key: [] }', schemes: `key: ${scheme}`, parameters: KIND });
}
