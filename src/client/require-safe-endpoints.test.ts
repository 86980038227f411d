import { expect, test } from '#test';
import type { ClientOptions } from './client.ts';
import { clientAtStub, TOKEN } from './testing/client-at-stub.ts';
import { schemeOf } from './testing/invented-contract.ts';

const world = clientAtStub();

const unsafe: readonly { name: string; options: Partial<ClientOptions>; says: string }[] = [
  {
    name: 'plain http to another host',
    options: { endpoint: 'http://api.example' },
    says: 'INVENTED_ENDPOINT is "http://api.example/": credentials would be readable on the way.',
  },
  {
    name: 'plain http to a host that only looks like this one',
    options: { endpoint: 'http://127.0.0.1.example' },
    says: 'would be readable',
  },
  {
    name: 'a sign-in over plain http',
    options: { credentials: [{ scheme: schemeOf('iam-password'), values: { endpoint: 'http://iam.example' } }] },
    says: 'AN_IAM is "http://iam.example/"',
  },
  {
    name: 'what is no address',
    options: { endpoint: 'api.example' },
    says: 'INVENTED_ENDPOINT is "api.example", which is no address.',
  },
  {
    name: 'an address with a query',
    options: { endpoint: 'https://api.example?a=1' },
    says: 'more than an origin and a base path',
  },
  {
    name: 'certificates that are not there',
    options: { connection: { environment: { NODE_EXTRA_CA_CERTS: '/no/such.pem' } } },
    says: 'NODE_EXTRA_CA_CERTS is "/no/such.pem", which cannot be read.',
  },
  {
    name: 'a part that the form does not know',
    options: { credentials: [{ scheme: { ...schemeOf('token'), variables: { key: 'A_KEY' } }, values: {} }] },
    says: 'The form token of token has no part "key". Known: token, expired.',
  },
  {
    name: 'a part that is not set',
    options: { credentials: [{ scheme: { ...schemeOf('token'), required: ['token'] }, values: {} }] },
    says: 'The credentials token need A_TOKEN, which is not set.',
  },
];
for (const { name, options, says } of unsafe)
  test(`a client refuses ${name}`, () => {
    expect(() => world.client('token', { token: TOKEN }, options)).toThrow(says);
  });

for (const endpoint of [
  'http://127.0.0.1:1',
  'http://127.9.9.9',
  'http://localhost:1',
  'http://things.localhost:1',
  'http://[::1]:1',
  'https://api.example',
])
  test(`a client accepts ${endpoint}`, () => {
    expect(() => world.client('token', { token: TOKEN }, { endpoint })).not.toThrow();
  });

test('a client without credentials may speak plain http', () => {
  expect(() => world.client('token', {}, { endpoint: 'http://api.example', credentials: [] })).not.toThrow();
});
