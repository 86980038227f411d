import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '#test';
import { PROJECT } from '../contract/index.ts';
import { readConfiguration } from '../environments/index.ts';
import { startProvider, type RunningProvider } from '../provider/index.ts';
import { doctor } from './doctor.ts';
import { renderExamination } from './render-examination.ts';
import { CONTRACTS } from '../contract/testing/index.ts';

const NOWHERE = path.join(import.meta.dirname, 'no-such-folder');

let provider: RunningProvider;
test.beforeAll(async () => {
  provider = await startProvider();
});
test.afterAll(() => provider.close());

async function told(
  variables: Readonly<Record<string, string>>,
  report = path.join(NOWHERE, 'findings.json'),
): Promise<string> {
  const contracts = CONTRACTS.filter(({ api }) => api === 'modelarts');
  return (await doctor({ ...readConfiguration({ contracts, variables, folder: NOWHERE }), report }))
    .map(renderExamination)
    .join('\n');
}

/** All variables of the provider with some changed. An empty text takes a variable away. */
const at = (changes: Readonly<Record<string, string>> = {}) => ({ ...provider.variables, ...changes });
const TOKEN_ALONE = {
  IAM_ENDPOINT: '',
  IAM_DOMAIN: '',
  IAM_USERNAME: '',
  IAM_PASSWORD: '',
  IAM_PROJECT: '',
  HUAWEICLOUD_SDK_AK: '',
  HUAWEICLOUD_SDK_SK: '',
};

test('a sound environment is told line by line, and no value of a secret', async () => {
  const text = await told(at());
  expect(text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
    'modelarts',
    `✓ environment default at ${provider.origin}`,
    expect.stringMatching(/^✓ reachable yes, in \d+ ms$/),
    '✓ TLS none: plain http, on this machine',
    "✓ clock agrees with the provider's",
    '✓ sign-in token (MODELARTS_TOKEN): accepted',
    '✓ sign-in also iam-password (IAM_ENDPOINT, IAM_DOMAIN, IAM_USERNAME, IAM_PASSWORD, IAM_PROJECT): accepted',
    '✓ sign-in also sdk-hmac-sha256 (HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK): accepted',
    '✓ ShowServiceEvents (real-time) found, with 237 events',
    '✓ ShowServiceEvents (edge) found, with 61 events',
    '✓ ShowServiceUpdateLogs (real-time) found, with 12 logs',
    '✓ ShowServiceUpdateLogs (edge) found, with 12 logs',
  ]);
  for (const name of ['MODELARTS_TOKEN', 'IAM_PASSWORD', 'HUAWEICLOUD_SDK_SK'])
    expect(text).not.toContain(provider.variables[name] ?? '');
});

const troubles: readonly { name: string; changes: () => Readonly<Record<string, string>>; says: RegExp }[] = [
  {
    name: 'nobody listens',
    changes: () => ({ MODELARTS_ENDPOINT: 'http://127.0.0.1:1' }),
    says: /✗ reachable +127\.0\.0\.1:1 refused the connection/,
  },
  {
    name: 'no TLS is spoken',
    changes: () => ({ MODELARTS_ENDPOINT: provider.origin.replace('http:', 'https:') }),
    says: /✗ TLS +no secure connection to .* could be made: wrong version number$/m,
  },
  {
    name: 'a wrong token',
    changes: () => ({ ...TOKEN_ALONE, MODELARTS_TOKEN: 'a-token-of-nobody' }),
    says: /✗ sign-in +token \(MODELARTS_TOKEN\): .* turns us away with status 401 .*Invalid token.*check MODELARTS_TOKEN/,
  },
  {
    name: 'one wrong form of three',
    changes: () => ({ HUAWEICLOUD_SDK_SK: 'a-secret-key-of-nobody' }),
    says: /✗ sign-in +also sdk-hmac-sha256 \(.*\): .* turns us away with status 403/,
  },
  {
    name: 'a wrong password',
    changes: () => ({ MODELARTS_TOKEN: '', HUAWEICLOUD_SDK_AK: '', HUAWEICLOUD_SDK_SK: '', IAM_PASSWORD: 'of-nobody' }),
    says: /✗ sign-in +.* refused the sign-in and answered 401/,
  },
  {
    name: 'a service that is not there',
    changes: () => ({ MODELARTS_SERVICE_ID: 'nowhere' }),
    says: /✗ ShowServiceEvents \(real-time\) +.* does not know what we ask about.*MODELARTS_SERVICE_ID/,
  },
];
for (const { name, changes, says } of troubles)
  test(`${name}: one marked line`, async () => {
    const text = await told(at(changes()));
    expect(text).toMatch(says);
  });

test('a service that is not there leaves the others in place', async () => {
  expect(await told(at({ MODELARTS_SERVICE_ID: 'nowhere' }))).toMatch(
    /✓ ShowServiceEvents \(edge\) +found, with 61 events/,
  );
});

test('what cannot be judged comes with the variable that would change it', async () => {
  const text = await told(
    at({ ...TOKEN_ALONE, MODELARTS_EDGE_SERVICE_ID: '', MODELARTS_EXPIRED_TOKEN: '', CONTRACT_PROBES: 'positive' }),
  );
  for (const sentence of [
    'The edge resource is not looked at: set MODELARTS_EDGE_SERVICE_ID.',
    'Credentials of the form iam-password are not tried: set IAM_ENDPOINT and IAM_DOMAIN and IAM_USERNAME and IAM_PASSWORD and IAM_PROJECT.',
    'Credentials of the form sdk-hmac-sha256 are not tried: set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK.',
    'How expired credentials are answered cannot be seen: set MODELARTS_EXPIRED_TOKEN.',
  ])
    expect(text).toContain(sentence);
  expect(text).toMatch(/\d+ checks that send invalid requests are left out: set CONTRACT_PROBES=all\./);
});

for (const [items, says] of [
  [0, 'none of'],
  [2, 'not all of'],
] as const)
  test(`a list of ${items} items is too short to judge`, async () => {
    const small = await startProvider({ items });
    expect(await told(small.variables)).toContain(
      `ShowServiceEvents has ${items} items for the real-time resource, so ${says}`,
    );
    await small.close();
  });

test("a clock that is off by an hour is told, and everything is signed by the provider's", async () => {
  const other = await startProvider({ clock: () => Date.now() + 3_600_000 });
  const text = await told(other.variables);
  expect(text).toMatch(/✓ clock +ours is 3[56]\d\d s behind the provider's: what is signed follows the provider's/);
  expect(text).toMatch(/✓ sign-in +also sdk-hmac-sha256 \(.*\): accepted/);
  await other.close();
});

test('no second holds more requests than CONTRACT_MAX_RPS allows', async () => {
  const arrivals: number[] = [];
  const server = createServer((_request, response) => {
    arrivals.push(performance.now());
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"error_code":"ModelArts.0101"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await told({ ...at({ MODELARTS_ENDPOINT: `http://127.0.0.1:${port}` }), CONTRACT_MAX_RPS: '3' });
  server.closeAllConnections();
  server.close();
  expect(arrivals.length).toBeGreaterThan(6);
  for (const [index, arrived] of arrivals.entries())
    expect((arrivals[index + 3] ?? Infinity) - arrived).toBeGreaterThan(990);
});

test('the last report of the same environment says what it could not judge', async () => {
  const file = test.info().outputPath('findings.json');
  const verdict = { verdict: 'not judged', reason: 'no pages' };
  const run = (name: string, origin: string) => ({
    manifest: { startedAt: '2026-11-20T08:15:00.000Z' },
    apis: [{ api: 'modelarts', environment: { name, mock: false, origin }, verdicts: [verdict, verdict] }],
  });
  const write = (written: object) => writeFileSync(file, JSON.stringify(written));
  write(run('default', provider.origin));
  expect(await told(at(), file)).toContain('In the report of 2026-11-20 08:15 not judged: 2 × no pages');
  write(run('staging', provider.origin));
  expect(await told(at(), file)).not.toContain('In the report');
  write(run('default', 'https://elsewhere.example'));
  expect(await told(at(), file)).not.toContain('In the report');
});

test('a file that is no report is left aside', async () => {
  const file = test.info().outputPath('findings.json');
  writeFileSync(file, '{"manifest":{}}');
  expect(await told(at(), file)).not.toContain('In the report');
});

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function command(variables: Readonly<Record<string, string>>): Promise<Ended> {
  const environment = { PATH: process.env['PATH'], ...variables };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(PROJECT, 'src/package/command.ts'), 'doctor'],
      { env: environment },
      (error, output, errors) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
      },
    );
  });
}

test('the command looks at the mock and ends with 0', async () => {
  expect(await command({})).toMatchObject({
    code: 0,
    errors: '',
    output: expect.stringContaining('the MOCK, because CCS_ENDPOINT is not set'),
  });
});

test('the command ends with 1 where a verification would fail', async () => {
  expect(await command(at({ MODELARTS_SERVICE_ID: 'nowhere' }))).toMatchObject({ code: 1, errors: '' });
});

test('the command says what is wrong with the configuration in a sentence', async () => {
  const { code, errors } = await command({ MODELARTS_ENDPIONT: 'x' });
  expect(code).toBe(2);
  expect(errors).toBe(
    'MODELARTS_ENDPIONT (in the process) is not a variable of this suite. Did you mean MODELARTS_ENDPOINT?\n',
  );
});
