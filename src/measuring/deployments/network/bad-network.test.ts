import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import { expect, test } from '#test';
import { startProvider, type RunningProvider } from '../../../provider/index.ts';
import { type Answered, type Manner, startGateway } from '../start-gateway.ts';
import { unjudgedOf, verifyAt, violationsOf } from '../verify-at.ts';
import { verifyThrough } from '../testing/verify-through.ts';
import { asksFor, SECOND_LIST, SIGNED_API } from '../../../contract/testing/index.ts';

const {
  api: API,
  variables: { endpoint: ENDPOINT },
} = SIGNED_API;
const isSecondList = asksFor(SECOND_LIST);
const fileOf = (name: string) => path.join(import.meta.dirname, 'test-only-certificates', `${name}.pem`);
const pem = (name: string) => readFileSync(fileOf(name));
const FROM_PROCESS = ['NODE_EXTRA_CA_CERTS', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'];

let provider: RunningProvider;
const before = Object.fromEntries(FROM_PROCESS.map((name) => [name, process.env[name]]));
test.beforeAll(async () => {
  provider = await startProvider({ items: 60 });
});
test.beforeEach(() => setProcess({}));
test.afterAll(async () => {
  setProcess(before);
  await provider.close();
});

/** Sets the variables that are read from the process only, and removes what the machine sets. */
function setProcess(variables: Readonly<Record<string, string | undefined>>): void {
  for (const name of FROM_PROCESS) delete process.env[name];
  for (const [name, value] of Object.entries(variables)) if (value !== undefined) process.env[name] = value;
}

test('a certificate that has expired is said, and nothing is sent', async () => {
  const gateway = await startGateway(provider.origin, undefined, { cert: pem('expired'), key: pem('expired-key') });
  setProcess({ NODE_EXTRA_CA_CERTS: fileOf('expired') });
  const run = await verifyAt({
    apis: [API],
    variables: { ...provider.variables, [ENDPOINT]: gateway.origin },
  });
  await gateway.close();
  expect(run.apis[0]?.trouble).toMatch(
    new RegExp(
      String.raw`^${API} cannot be verified at https:.*: no secure connection to 127\.0\.0\.1:\d+ could be made: certificate has expired, once\. Check ${ENDPOINT}`,
    ),
  );
  expect(gateway.requests()).toBe(0);
});

const HTML = '<!DOCTYPE html><html><title>Access denied</title></html>';

/** Ways in which a proxy answers with a web page instead of leading to the provider. */
const proxies: readonly { name: string; head: string; says: RegExp }[] = [
  { name: 'refuses the tunnel', head: 'HTTP/1.1 403 Forbidden', says: /the proxy answered 403 instead of leading to/ },
  {
    name: 'wants to know who we are',
    head: 'HTTP/1.1 407 Proxy Authentication Required',
    says: /the proxy answered 407 instead of leading to/,
  },
  {
    name: 'cannot reach the provider',
    head: 'HTTP/1.1 503 Service Unavailable',
    says: /the proxy answered 503 instead of leading to/,
  },
  {
    name: 'claims to lead there and answers itself',
    head: 'HTTP/1.1 200 OK',
    says: /no secure connection to provider\.test could be made: wrong version number/,
  },
];
for (const { name, head, says } of proxies)
  test(`a proxy that ${name}, with a web page, is one sentence`, async () => {
    const server = createServer();
    server.on('connect', (_request: IncomingMessage, socket: Socket) => {
      socket.on('error', () => socket.destroy());
      socket.write(`${head}\r\nContent-Type: text/html\r\n\r\n`);
      socket.once('data', () => socket.end(HTML));
      if (!head.includes('200')) socket.end(HTML);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    setProcess({ HTTPS_PROXY: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    const run = await verifyAt({
      apis: [API],
      variables: { ...provider.variables, [ENDPOINT]: 'https://provider.test' },
    });
    server.closeAllConnections();
    server.close();
    expect(run.apis[0]?.trouble).toMatch(says);
    expect(run.apis[0]?.trouble).toContain(`${API} cannot be verified at https://provider.test: `);
    expect(violationsOf(run)).toEqual([]);
  });

/** A provider that closes the connection after each answer, announced or not. */
const closing: readonly { name: string; close: (answer: Answered) => Awaited<ReturnType<Manner>> }[] = [
  {
    name: 'says so',
    close: (answer) => ({ ...answer, headers: { ...answer.headers, connection: 'close' } }),
  },
  {
    name: 'does not say so',
    close:
      ({ status, headers, body }) =>
      (response) =>
        response.writeHead(status, headers).end(body, () => response.socket?.end()),
  },
  {
    name: 'resets it',
    close:
      ({ status, headers, body }) =>
      (response) =>
        response.writeHead(status, headers).end(body, () => response.socket?.resetAndDestroy()),
  },
];
for (const { name, close } of closing)
  test(`a provider that closes the connection after each answer, and ${name}, is judged as always`, async () => {
    const { run, api } = await verifyThrough(provider, async (_asked, next) => close(await next()), {
      CONTRACT_CHECKS: 'conformance/*,pagination/*',
    });
    expect(api.trouble).toBeUndefined();
    expect(violationsOf(run)).toEqual([]);
    expect(unjudgedOf(api)).toEqual([]);
  });

test('an answer that is longer than its Content-Length is one finding, and nothing else is blamed', async () => {
  const { run, api } = await verifyThrough(provider, async ({ target }, next) => {
    const { status, headers, body } = await next();
    const length = Buffer.byteLength(body) - (isSecondList(target) && status === 200 ? 7 : 0);
    return (response) => response.writeHead(status, { ...headers, 'content-length': String(length) }).end(body);
  });
  expect(api.trouble).toBeUndefined();
  expect(violationsOf(run)).toEqual([
    expect.stringMatching(new RegExp(`^conformance/body-is-sound-json ${SECOND_LIST.id}: .*The JSON text stops early`)),
  ]);
});

test('an answer that is shorter than its Content-Length, and kept open, never comes: a finding', async () => {
  const { run, api } = await verifyThrough(
    provider,
    async ({ target }, next) => {
      const answer = await next();
      const { status, headers, body } = answer;
      const length = String(Buffer.byteLength(body) + 7);
      return isSecondList(target)
        ? (response) => response.writeHead(status, { ...headers, 'content-length': length }).write(body)
        : answer;
    },
    { CONTRACT_TIMEOUT_MS: '2500' },
  );
  expect(api.trouble).toBeUndefined();
  expect(violationsOf(run).length).toBeGreaterThan(0);
  for (const violation of violationsOf(run))
    expect(violation).toMatch(
      new RegExp(` ${SECOND_LIST.id}: a plain request .*never answered: .* within 2500 ms, 4 times, and`),
    );
});
