import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { startProvider, type RunningProvider } from '../../../provider/index.ts';
import { type Gateway, type Manner, startGateway } from '../start-gateway.ts';
import { verifyAt, violationsOf } from '../verify-at.ts';
import { startConnectProxy } from './start-connect-proxy.ts';
import { SIGNED_API } from '../../../contract/testing/index.ts';

const {
  api: API,
  variables: { endpoint: ENDPOINT },
} = SIGNED_API;
const fileOf = (name: string) => path.join(import.meta.dirname, 'test-only-certificates', `${name}.pem`);
const pem = (name: string) => readFileSync(fileOf(name));
const SERVER = { cert: pem('provider'), key: pem('provider-key'), ca: pem('authority') };
const AUTHORITY = { NODE_EXTRA_CA_CERTS: fileOf('authority') };
const CLIENT = { CONTRACT_CLIENT_CERT: fileOf('client'), CONTRACT_CLIENT_KEY: fileOf('client-key') };
const FROM_PROCESS = ['NODE_EXTRA_CA_CERTS', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'];

let provider: RunningProvider;
test.beforeAll(async () => {
  provider = await startProvider({ items: 60 });
});
test.afterAll(() => provider.close());

const before = Object.fromEntries(FROM_PROCESS.map((name) => [name, process.env[name]]));
test.beforeEach(() => setProcess({}));
test.afterAll(() => setProcess(before));

/** Sets the variables that are read from the process only, and removes what the machine sets. */
function setProcess(variables: Readonly<Record<string, string | undefined>>): void {
  for (const name of FROM_PROCESS) delete process.env[name];
  for (const [name, value] of Object.entries(variables)) if (value !== undefined) process.env[name] = value;
}

async function verifyOver(
  gateway: Gateway,
  {
    network = {},
    settings = {},
    endpoint = gateway.origin,
  }: { network?: Record<string, string>; settings?: Record<string, string>; endpoint?: string },
) {
  setProcess(network);
  const run = await verifyAt({
    apis: [API],
    variables: { ...provider.variables, [ENDPOINT]: endpoint, CONTRACT_TIMEOUT_MS: '5000', ...settings },
  });
  return { run, trouble: run.apis[0]?.trouble };
}

test('a private authority is trusted where NODE_EXTRA_CA_CERTS names it', async () => {
  const gateway = await startGateway(provider.origin, undefined, SERVER);
  const { run, trouble } = await verifyOver(gateway, { network: AUTHORITY });
  expect(trouble).toBeUndefined();
  expect(violationsOf(run)).toEqual([]);
  await gateway.close();
});

test('without NODE_EXTRA_CA_CERTS the sentence says what was not trusted', async () => {
  const gateway = await startGateway(provider.origin, undefined, SERVER);
  const { run, trouble } = await verifyOver(gateway, {});
  expect(trouble).toMatch(
    / cannot be verified at https:.*no secure connection to 127\.0\.0\.1:\d+ could be made: self-signed certificate in certificate chain; a private authority is trusted where NODE_EXTRA_CA_CERTS names it/,
  );
  expect(violationsOf(run)).toEqual([]);
  expect(gateway.requests()).toBe(0);
  await gateway.close();
});

test('a gateway that asks for a client certificate gets ours', async () => {
  const gateway = await startGateway(provider.origin, undefined, {
    ...SERVER,
    requestCert: true,
    rejectUnauthorized: true,
  });
  const { run, trouble } = await verifyOver(gateway, { network: AUTHORITY, settings: CLIENT });
  expect(trouble).toBeUndefined();
  expect(violationsOf(run)).toEqual([]);
  await gateway.close();
});

test('without a client certificate it refuses the connection', async () => {
  const gateway = await startGateway(provider.origin, undefined, {
    ...SERVER,
    requestCert: true,
    rejectUnauthorized: true,
  });
  const { trouble } = await verifyOver(gateway, { network: AUTHORITY });
  expect(trouble).toMatch(/127\.0\.0\.1:\d+ closed the connection before the answer was complete/);
  expect(gateway.requests()).toBe(0);
  await gateway.close();
});

test('HTTPS_PROXY is used and sees only the host name, and interim answers through it are skipped', async () => {
  const interim: Manner = async (_asked, next) => {
    const { status, headers, body } = await next();
    return (response) => {
      response.writeContinue();
      response.writeHead(status, headers).end(body);
    };
  };
  const gateway = await startGateway(provider.origin, interim, SERVER);
  const proxy = await startConnectProxy(gateway.port);
  const { run, trouble } = await verifyOver(gateway, {
    network: { ...AUTHORITY, HTTPS_PROXY: proxy.origin },
    endpoint: 'https://provider.test',
  });
  expect(trouble).toBeUndefined();
  expect(violationsOf(run)).toEqual([]);
  expect(new Set(proxy.tunnels)).toEqual(new Set(['provider.test:443']));
  await Promise.all([proxy.close(), gateway.close()]);
});

test('NO_PROXY goes round the proxy', async () => {
  const gateway = await startGateway(provider.origin, undefined, SERVER);
  const proxy = await startConnectProxy(gateway.port);
  const { trouble } = await verifyOver(gateway, {
    network: { ...AUTHORITY, HTTPS_PROXY: proxy.origin, NO_PROXY: 'provider.test' },
    endpoint: 'https://provider.test',
  });
  expect(trouble).toMatch(/the name of provider\.test could not be resolved/);
  expect(proxy.tunnels).toEqual([]);
  await Promise.all([proxy.close(), gateway.close()]);
});

test('a proxy that is down is reported, and nothing goes round it', async () => {
  const gateway = await startGateway(provider.origin, undefined, SERVER);
  const { trouble } = await verifyOver(gateway, {
    network: { ...AUTHORITY, HTTPS_PROXY: 'http://127.0.0.1:1' },
    endpoint: 'https://provider.test',
  });
  expect(trouble).toMatch(/ cannot be verified at https:\/\/provider\.test: .*ECONNREFUSED 127\.0\.0\.1:1/);
  expect(gateway.requests()).toBe(0);
  await gateway.close();
});

const unusable: readonly { name: string; settings: Record<string, string>; says: string }[] = [
  {
    name: 'a certificate without its key',
    settings: { CONTRACT_CLIENT_CERT: fileOf('client') },
    says: 'CONTRACT_CLIENT_CERT is set without CONTRACT_CLIENT_KEY: set both or none.',
  },
  {
    name: 'a key without its certificate',
    settings: { CONTRACT_CLIENT_KEY: fileOf('client-key') },
    says: 'CONTRACT_CLIENT_KEY is set without CONTRACT_CLIENT_CERT: set both or none.',
  },
  {
    name: 'a file that is not there',
    settings: { ...CLIENT, CONTRACT_CLIENT_CERT: '/no/such.pem' },
    says: 'CONTRACT_CLIENT_CERT is "/no/such.pem", which cannot be read (ENOENT). Point it at a file in PEM.',
  },
  {
    name: 'a key of another certificate',
    settings: { ...CLIENT, CONTRACT_CLIENT_KEY: fileOf('provider-key') },
    says: 'CONTRACT_CLIENT_CERT and CONTRACT_CLIENT_KEY are no certificate and its key: both must be PEM without a passphrase, and belong together.',
  },
];
for (const { name, settings, says } of unusable)
  test(`${name} is reported before the first request`, () => {
    expect(() => verifyAt({ variables: { ...provider.variables, ...settings } })).toThrow(says);
  });
