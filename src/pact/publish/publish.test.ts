import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '#test';
import { PROJECT } from '../../contract/index.ts';
import { pactFiles, readPact } from '../pact-files.ts';
import { publishedVersion } from './run-broker.ts';

interface Asked {
  readonly method: string | undefined;
  readonly url: URL;
  readonly body: {
    readonly pacticipantVersionNumber?: string;
    readonly branch?: string;
    readonly pacticipantName?: string;
    readonly contracts?: readonly { readonly providerName: string; readonly content: string }[];
  };
}

/** A stand-in that speaks as much of a broker's API as its official client asks for. */
async function startBroker({ refuses = false, deployable = true } = {}) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse) {
    let text = '';
    for await (const part of request) text += String(part);
    const url = new URL(request.url ?? '/', origin);
    asked.push({ method: request.method, url, body: text === '' ? {} : (JSON.parse(text) as Asked['body']) });
    const say = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/hal+json' }).end(JSON.stringify(body));
    if (url.pathname === '/')
      return say(200, {
        _links: {
          'pb:publish-contracts': { href: `${origin}/contracts/publish` },
          'pb:can-i-deploy-pacticipant-version-to-environment': {
            href: `${origin}/can-i-deploy?pacticipant={pacticipant}&version={version}&environment={environment}`,
            templated: true,
          },
        },
      });
    if (refuses)
      return say(409, {
        errors: { contracts: ['The version is taken by another branch'] },
        notices: [{ type: 'error', text: 'The version is taken by another branch' }],
      });
    if (url.pathname === '/contracts/publish')
      return say(200, { notices: [{ type: 'success', text: 'published' }], _embedded: {}, _links: {} });
    return say(200, {
      summary: {
        deployable,
        reason: deployable
          ? 'All required verification results are published and successful'
          : 'There is no verified pact with library',
        success: 1,
        failed: 0,
        unknown: deployable ? 0 : 1,
      },
      notices: [],
      matrix: [],
    });
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, asked, close: () => new Promise((resolve) => server.close(resolve)) };
}

function run(
  command: string,
  variables: Readonly<Record<string, string>> = {},
  ...words: string[]
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const { PACT_BROKER_BASE_URL: _, ...environment } = process.env;
    execFile(
      process.execPath,
      [path.join(PROJECT, 'src/package/command.ts'), command, ...words],
      { env: { ...environment, ...variables } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

test('every pact is published under the commit and its branch', async () => {
  const broker = await startBroker();
  const { code, out, err } = await run('pacts:publish', { PACT_BROKER_BASE_URL: broker.origin });
  await broker.close();
  const { version, branch } = publishedVersion();
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`3 pacts published to ${broker.origin} as version ${version} of branch ${branch}`);
  const posted = broker.asked.filter(({ method }) => method === 'POST').map(({ body }) => body);
  expect(posted.every((body) => body.pacticipantVersionNumber === version && body.branch === branch)).toBe(true);
  const contents = posted.flatMap(({ contracts = [] }) =>
    contracts.map(({ content }) => JSON.parse(Buffer.from(content, 'base64').toString('utf8')) as unknown),
  );
  expect(contents).toHaveLength(3);
  for (const file of pactFiles())
    expect(contents).toContainEqual(
      expect.objectContaining({
        interactions: readPact(file).interactions.map(({ description }) => expect.objectContaining({ description })),
      }),
    );
});

for (const [command, said] of [
  ['pacts:publish', 'Nothing was published'],
  ['pacts:can-i-deploy', 'Nobody was asked'],
] as const)
  for (const address of [undefined, '', ' '])
    test(`${command} ends with 2 where the broker is ${JSON.stringify(address) ?? 'not set'}`, async () => {
      expect(await run(command, address === undefined ? {} : { PACT_BROKER_BASE_URL: address })).toEqual({
        code: 2,
        out: '',
        err: `${said}: PACT_BROKER_BASE_URL is not set. Set it to the address of your broker.\n`,
      });
    });

test('a broker that refuses is one sentence and 2', async () => {
  const broker = await startBroker({ refuses: true });
  const { code, out, err } = await run('pacts:publish', { PACT_BROKER_BASE_URL: broker.origin });
  await broker.close();
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`The broker at ${broker.origin} did not do it: `);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('a broker that cannot be reached is one sentence and 2', async () => {
  const broker = await startBroker();
  await broker.close();
  const { code, err } = await run('pacts:publish', { PACT_BROKER_BASE_URL: broker.origin });
  expect(code).toBe(2);
  expect(err).toContain(`The broker at ${broker.origin} cannot be reached (ECONNREFUSED): `);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('an address that is none is one sentence and 2', async () => {
  expect(await run('pacts:publish', { PACT_BROKER_BASE_URL: 'broker' })).toEqual({
    code: 2,
    out: '',
    err: 'PACT_BROKER_BASE_URL is no http or https URL: write it like https://broker.example.\n',
  });
});

for (const [deployable, code] of [
  [true, 0],
  [false, 1],
] as const) {
  test(`a consumer that ${deployable ? 'can' : 'cannot'} be deployed ends with ${code}`, async () => {
    const broker = await startBroker({ deployable });
    const result = await run('pacts:can-i-deploy', { PACT_BROKER_BASE_URL: broker.origin }, 'staging');
    await broker.close();
    expect(result.code).toBe(code);
    if (deployable)
      expect(result.out).toContain(`alerting-job ${publishedVersion().version} can be deployed to staging`);
    else expect(result.err).toContain(`The broker at ${broker.origin} did not do it: `);
  });
}
