import { expect, test } from '#test';
import { ContractError } from '../../contract-error.ts';
import { parseContract } from '../../load-contract.ts';
import type { Contract } from '../../model/index.ts';

/** A contract of one operation; the schemes stand from line 15 on. */
function read(schemes: string, security = '{ key: [] }', environment = ''): Contract {
  return parseContract(
    `openapi: 3.1.0
info: { title: Shop, version: '1' }
x-outcomes:
  success: { status: [200] }
  missing-credentials: { status: [401] }
  invalid-credentials: { status: [403] }
${environment === '' ? '#' : environment}
security: [${security}]
paths:
  /sales:
    get:
      operationId: listSales
      responses: { '200': { description: Sales., content: { application/json: { schema: { type: object } } } } }
components:
  securitySchemes:
    ${schemes}
`,
    'contracts/the-shop/openapi.yaml',
  );
}

const SCHEMES = [
  ['key: { type: apiKey, in: header, name: X-Api-Key }', 'token', { in: 'header', name: 'X-Api-Key', prefix: '' }],
  ['key: { type: apiKey, in: query, name: api_key }', 'token', { in: 'query', name: 'api_key', prefix: '' }],
  ['key: { type: apiKey, in: cookie, name: sid }', 'token', { in: 'cookie', name: 'sid', prefix: '' }],
  ['key: { type: http, scheme: bearer }', 'token', { in: 'header', name: 'Authorization', prefix: 'Bearer ' }],
  ['key: { type: http, scheme: BASIC }', 'basic', { in: 'header', name: 'Authorization', prefix: 'Basic ' }],
  ['key: { type: oauth2, flows: {} }', 'oauth2', { in: 'header', name: 'Authorization', prefix: 'Bearer ' }],
  [
    "key: { type: apiKey, in: header, name: Authorization, x-credentials: { prefix: 'Token ' } }",
    'token',
    { in: 'header', name: 'Authorization', prefix: 'Token ' },
  ],
  [
    'key: { type: openIdConnect, openIdConnectUrl: https://login.example, x-credentials: { form: token } }',
    'token',
    { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
  ],
] as const;
for (const [scheme, form, place] of SCHEMES)
  test(`reads ${scheme}`, () => {
    expect(read(scheme).credentials).toMatchObject([{ name: 'key', form, place }]);
  });

test('names the variables after the API, and after its prefix where it says one', () => {
  const bearer = 'key: { type: http, scheme: bearer }';
  expect(read(bearer).credentials[0]?.variables).toEqual({
    token: 'THE_SHOP_TOKEN',
    expired: 'THE_SHOP_EXPIRED_TOKEN',
  });
  expect(read(bearer, '{ key: [] }', 'x-environment: { prefixes: [SHOP_] }').credentials[0]?.variables).toEqual({
    token: 'SHOP_TOKEN',
    expired: 'SHOP_EXPIRED_TOKEN',
  });
});

test('names the variables after the scheme where there are several', () => {
  const { credentials } = read(`key: { type: http, scheme: bearer }
    user: { type: http, scheme: basic }`);
  expect(credentials.map(({ variables }) => Object.values(variables))).toEqual([
    ['THE_SHOP_KEY_TOKEN', 'THE_SHOP_KEY_EXPIRED_TOKEN'],
    ['THE_SHOP_USER_USERNAME', 'THE_SHOP_USER_PASSWORD'],
  ]);
});

test('a token of OAuth 2 stands in a variable, or is fetched', () => {
  const flow = "flows: { clientCredentials: { tokenUrl: '/token', scopes: { read: Reads., write: Writes. } } }";
  expect(read(`key: { type: oauth2, ${flow} }`).credentials[0]).toMatchObject({
    tokenUrl: '/token',
    scopes: ['read', 'write'],
    required: ['clientId', 'clientSecret'],
    instead: ['token'],
  });
  expect(read('key: { type: oauth2, flows: {} }').credentials[0]).toMatchObject({ required: ['token'] });
});

test('fetches no token where variables are named, and none for a client', () => {
  const flow = "type: oauth2, flows: { clientCredentials: { tokenUrl: '/token', scopes: { read: Reads. } } }";
  const named = (variables: string) =>
    read(`key: { ${flow}, x-credentials: { variables: ${variables} } }`).credentials[0];
  const alone = named('{ token: MINE }');
  expect(alone).toMatchObject({ required: ['token'], variables: { token: 'MINE' } });
  expect(alone).not.toHaveProperty('tokenUrl');
  expect(alone?.variables).not.toHaveProperty('tokenUrl');
  expect(alone).not.toHaveProperty('instead');
  expect(named('{ clientId: ID, clientSecret: SECRET }')).toMatchObject({
    tokenUrl: '/token',
    required: ['clientId', 'clientSecret'],
    variables: { tokenUrl: 'THE_SHOP_TOKEN_URL' },
  });
});

test('promises of every scheme that what is missing, empty, cut or foreign is refused', () => {
  const [{ broken } = { broken: [] }] = read('key: { type: http, scheme: bearer }').credentials;
  expect(broken.map(({ way }) => way)).toEqual(['missing', 'empty', 'truncated', 'foreign', 'expired']);
  expect(broken[0]?.answer).toEqual({
    outcomes: ['missing-credentials', 'invalid-credentials'],
    promise: '/components/securitySchemes/key',
  });
});

const WAYS = ['missing', 'empty', 'truncated', 'foreign'];
const waysOf = (scheme: string) => read(scheme).credentials[0]?.broken.map(({ way }) => way);

test('promises the same where x-credentials says something else than how they are broken', () => {
  const named = read('key: { type: apiKey, in: header, name: K, x-credentials: { variables: { token: MINE } } }');
  expect(named.credentials[0]?.broken.map(({ way }) => way)).toEqual([...WAYS, 'expired']);
  expect(named.credentials[0]?.variables).toEqual({ token: 'MINE', expired: 'THE_SHOP_EXPIRED_TOKEN' });
  expect(
    waysOf('key: { type: http, scheme: basic, x-credentials: { variables: { username: U, password: P } } }'),
  ).toEqual(WAYS);
  const [signed] = read(
    'key: { type: http, scheme: bearer, x-credentials: { form: sdk-hmac-sha256, variables: { accessKey: A, secretKey: S } } }',
  ).credentials;
  expect(signed?.broken.map(({ way }) => way)).toEqual(WAYS);
  expect(signed?.broken[0]?.answer.outcomes).toEqual(['refused']);
});

test('promises only what "broken" names where it is written', () => {
  const broken = (ways: string) => waysOf(`key: { type: http, scheme: bearer, x-credentials: { broken: ${ways} } }`);
  expect(broken('{ missing: { outcomes: [success] } }')).toEqual(['missing']);
  expect(broken('{}')).toEqual([]);
});

const REFUSED = [
  [
    'key: { type: mutualTLS }',
    undefined,
    /:16 asks for a client certificate.*set CONTRACT_CLIENT_CERT and CONTRACT_CLIENT_KEY/,
  ],
  [
    'key: { type: openIdConnect, openIdConnectUrl: x }',
    undefined,
    /:16 leaves open .* Write "x-credentials: \{ form: token \}"/,
  ],
  ['key: { type: http, scheme: digest }', undefined, /:16 is of the http scheme "digest"\. Known: bearer, basic\./],
  [
    'key: { type: secret }',
    undefined,
    /:16 "type" is "secret"\. Known: apiKey, http, oauth2, openIdConnect, mutualTLS\./,
  ],
  ['key: { type: apiKey, in: body, name: k }', undefined, /:16 "in" is "body"\. Known: header, query, cookie\./],
  ['key: { type: http, scheme: bearer }', '{ kee: [] }', /:8 asks for the scheme "kee".* Known: key\./],
  ['key: { type: http, scheme: bearer }', '{ key: [], other: [] }', /:8 asks for key and other in one request/],
  [
    'key: { type: http, scheme: bearer, x-credentials: { form: sdk-hmac-sha256 } }',
    undefined,
    /:16 is of the form sdk-hmac-sha256 and lacks "x-credentials\/variables"/,
  ],
  [
    'key: { type: http, scheme: basic, x-credentials: { variables: { username: U } } }',
    undefined,
    /:16 names no variable for password, which the form basic needs: add it to "variables"/,
  ],
  [
    'key: { type: oauth2, flows: { clientCredentials: { tokenUrl: /t } }, x-credentials: { variables: { expired: E } } }',
    undefined,
    /:16 names no variable for token, which the form oauth2 needs/,
  ],
  [
    'key: { type: http, scheme: bearer, x-credentials: { form: kerberos } }',
    undefined,
    /:16 "form" is "kerberos"\. Known: token, basic, oauth2,/,
  ],
] as const;
for (const [scheme, security, message] of REFUSED)
  test(`says with its line what cannot be presented: ${security ?? scheme}`, () => {
    expect(() => read(scheme, security)).toThrow(ContractError);
    expect(() => read(scheme, security)).toThrow(message);
  });

test('a scheme that no operation asks for need not be presentable', () => {
  expect(read('key: { type: mutualTLS }', '').credentials).toEqual([]);
});

test('knows operations that are open to everyone, and those that also answer guests', () => {
  const bearer = 'key: { type: http, scheme: bearer }';
  expect(read(bearer, '').operations[0]).toMatchObject({ security: [] });
  expect(read(bearer, '').operations[0]?.guests).toBeUndefined();
  expect(read(bearer, '{ key: [] }, {}').operations[0]).toMatchObject({ security: ['key'], guests: true });
});
