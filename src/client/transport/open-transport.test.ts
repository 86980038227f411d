import { createServer, type Server, type Socket } from 'node:net';
import { expect, test } from '#test';
import { startStub, type Stub } from '../testing/start-stub.ts';
import type { ServerResponse } from 'node:http';
import { openTransport, type Delivery } from './open-transport.ts';

/** Where no time runs out: only a hang takes so long. */
const PATIENCE_MS = 120_000;

/** Answers by path, each in its own bad manner. */
const manners: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/hang': () => undefined,
  '/reset': (response) => response.socket?.resetAndDestroy(),
  '/close': (response) => response.socket?.destroy(),
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"a":', () => response.socket?.destroy());
  },
  '/slow': (response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write(' '), 20);
    response.once('close', () => clearInterval(drip));
  },
  '/trickle': (response) => {
    const head = [...'HTTP/1.1 200 OK\r\nX-Long: '];
    const drip = setInterval(() => response.socket?.write(head.shift() ?? 'a'), 20);
    response.socket?.once('close', () => clearInterval(drip));
  },
  '/two-lengths': (response) =>
    response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'),
  '/no-length': (response) => response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}'),
  '/redirect': (response) => response.writeHead(302, { location: '/plain' }).end(),
  '/plain': (response) => response.writeHead(200, { 'set-cookie': ['a=1', 'b=2'], 'X-Upper': 'y' }).end('{}'),
  '/long-links': (response) =>
    response.writeHead(200, { link: `</next?q=${'a'.repeat(60_000)}>; rel="next"` }).end('{}'),
  '/large': (response) => {
    const chunk = Buffer.alloc(1024 * 1024, 32);
    let left = 65;
    const pour = (): void => {
      while (left-- > 0) if (!response.write(chunk)) return void response.once('drain', pour);
      response.end();
    };
    pour();
  },
};

let stub: Stub;
test.beforeAll(async () => {
  stub = await startStub((response, { url }) => manners[url]?.(response));
});
test.afterAll(() => stub.close());

async function deliver(target: string, timeoutMs = PATIENCE_MS): Promise<Delivery> {
  return deliverTo(stub.origin, { target, timeoutMs });
}

async function deliverTo(origin: string, { target = '/', timeoutMs = PATIENCE_MS }): Promise<Delivery> {
  const transport = openTransport({ environment: {} }, timeoutMs);
  try {
    return await transport.send({ method: 'GET', origin, target, headers: {} });
  } finally {
    await transport.close();
  }
}

async function listening(onConnection: (socket: Socket) => void): Promise<{ origin: string; server: Server }> {
  const server = createServer(onConnection);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, origin: `//127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` };
}

const incidents: readonly { target: string; timeoutMs?: number; kind: string; says: string }[] = [
  { target: '/hang', timeoutMs: 100, kind: 'timeout', says: 'did not answer completely within 100 ms' },
  { target: '/slow', timeoutMs: 100, kind: 'timeout', says: 'did not answer completely within 100 ms' },
  { target: '/trickle', timeoutMs: 400, kind: 'timeout', says: 'did not answer completely within 400 ms' },
  { target: '/two-lengths', kind: 'reset', says: 'Response body length does not match' },
  { target: '/no-length', kind: 'garbled', says: 'sent what is not HTTP' },
  { target: '/reset', kind: 'reset', says: 'closed the connection before the answer was complete' },
  { target: '/close', kind: 'reset', says: 'closed the connection' },
  { target: '/cut', kind: 'reset', says: 'closed the connection' },
];
for (const { target, timeoutMs, kind, says } of incidents)
  test(`an answer that does ${target.slice(1)} is an incident`, async () => {
    expect(await deliver(target, timeoutMs)).toMatchObject({
      incident: { kind, message: expect.stringContaining(says) },
    });
  });

test('headers that repeat a long query are read', async () => {
  expect(await deliver('/long-links')).toMatchObject({ answer: { status: 200 } });
});

test('a port where nobody listens is an incident', async () => {
  const { origin, server } = await listening(() => undefined);
  await new Promise((resolve) => server.close(resolve));
  expect(await deliverTo(`http:${origin}`, {})).toMatchObject({
    incident: { kind: 'refused', message: expect.stringContaining(`${origin.slice(2)} refused the connection`) },
  });
});

test('a server that speaks no TLS is an incident', async () => {
  const { origin, server } = await listening((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  expect(await deliverTo(`https:${origin}`, {})).toMatchObject({
    incident: { kind: 'tls', message: expect.stringContaining('no secure connection') },
  });
  server.close();
});

test('a server that speaks no HTTP is an incident', async () => {
  const { origin, server } = await listening((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
  expect(await deliverTo(`http:${origin}`, {})).toMatchObject({
    incident: { kind: 'garbled', message: expect.stringContaining('sent what is not HTTP: ') },
  });
  server.close();
});

/** What a provider or a proxy may send before its answer, unasked (RFC 9110, 15.2). */
const interim: readonly { name: string; heads: readonly string[]; pieces?: number }[] = [
  { name: 'a 100 Continue', heads: ['100 Continue'] },
  { name: 'a 100 without a reason', heads: ['100'] },
  { name: 'a 102 Processing', heads: ['102 Processing'] },
  { name: 'a 103 Early Hints', heads: ['103 Early Hints\r\nLink: </a.css>; rel=preload'] },
  { name: 'several', heads: ['103 Early Hints\r\nLink: </a>', '100 Continue', '102 Processing', '100 Continue'] },
  { name: 'several that come byte by byte', heads: ['100 Continue', '103 Early Hints\r\nLink: </a>'], pieces: 1 },
];
for (const { name, heads, pieces = 1000 } of interim)
  test(`${name} before an answer is skipped, on a new connection and on one that is used again`, async () => {
    let connections = 0;
    const body = '{"text":"HTTP/1.1 100 Continue\\r\\n\\r\\n"}';
    const answer = `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const { origin, server } = await listening((socket) => {
      connections += 1;
      socket.setNoDelay().on('data', () => {
        const text = [...heads.map((head) => `HTTP/1.1 ${head}\r\n\r\n`), answer].join('');
        for (let at = 0; at < text.length; at += pieces) socket.write(text.slice(at, at + pieces));
      });
    });
    const transport = openTransport({ environment: {} }, 5000);
    for (const target of ['/1', '/2', '/3', '/4']) {
      const delivery = await transport.send({ method: 'GET', origin: `http:${origin}`, target, headers: {} });
      expect(delivery).toMatchObject({ answer: { status: 200, headers: { 'content-length': String(body.length) } } });
      expect('answer' in delivery && String(delivery.answer.bytes)).toBe(body);
      // A connection is free a turn after its answer.
      await new Promise(setImmediate);
      await new Promise(setImmediate);
    }
    expect(connections).toBeLessThan(4);
    await transport.close();
    server.close();
  });

test('interim answers alone are no answer', async () => {
  const { origin, server } = await listening((socket) => socket.end('HTTP/1.1 100 Continue\r\n\r\n'));
  expect(await deliverTo(`http:${origin}`, {})).toMatchObject({ incident: { kind: 'reset' } });
  server.close();
});

test('a change of protocol that was not asked for is an incident', async () => {
  const { origin, server } = await listening((socket) =>
    socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n'),
  );
  expect(await deliverTo(`http:${origin}`, {})).toMatchObject({ incident: { kind: 'reset' } });
  server.close();
});

test('a redirect is an answer and is not followed', async () => {
  const before = stub.arrived.length;
  expect(await deliver('/redirect')).toMatchObject({ answer: { status: 302, headers: { location: '/plain' } } });
  expect(stub.arrived.length - before).toBe(1);
});

test('headers come by lower-case name, repeated ones joined', async () => {
  expect(await deliver('/plain')).toMatchObject({ answer: { headers: { 'set-cookie': 'a=1, b=2', 'x-upper': 'y' } } });
});

test('a body beyond 64 MiB is read no further', async () => {
  const delivery = await deliver('/large');
  expect(delivery).toMatchObject({ answer: { status: 200, tooLarge: true } });
  expect('answer' in delivery && delivery.answer.bytes.length).toBe(64 * 1024 * 1024);
});

test('loopback is reached without the proxy, unless that is asked for', async () => {
  const proxied: string[] = [];
  const proxy = await startStub((response, { url }) => {
    proxied.push(url);
    response.end('{"from":"proxy"}');
  });
  const environment = { HTTP_PROXY: proxy.origin };
  for (const proxyLoopback of [false, true]) {
    const transport = openTransport({ environment, proxyLoopback }, PATIENCE_MS);
    await transport.send({ method: 'GET', origin: stub.origin, target: '/plain', headers: {} });
    await transport.close();
    expect(proxied.length > 0 || proxy.arrived.length > 0).toBe(proxyLoopback);
  }
  await proxy.close();
});
