import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '#test';
import { checksFor } from '../checks/index.ts';
import { type Operation, valueAt } from '../contract/index.ts';
import { environmentOf, readConfiguration } from '../environments/index.ts';
import { startProvider, type RunningProvider } from '../provider/index.ts';
import { hear } from '../provider/testing/index.ts';
import { doctor } from './doctor.ts';
import { renderExamination } from './render-examination.ts';
import { credentialVariable, FIRST_LIST, placeVariables, SECOND_LIST, TOKEN_API } from '../contract/testing/index.ts';

const { endpoint: ENDPOINT, resource: RESOURCE, other: OTHER } = placeVariables(TOKEN_API);
const [ONE, TWO] = Object.keys(TOKEN_API.variables.resources);
const tokenPart = (part: string) => credentialVariable(TOKEN_API, 'token', part);
const iamPart = (part: string) => credentialVariable(TOKEN_API, 'iam-password', part);
const keyPart = (part: string) => credentialVariable(TOKEN_API, 'sdk-hmac-sha256', part);
const IAM = ['endpoint', 'domain', 'username', 'password', 'project'].map(iamPart);
const KEY = ['accessKey', 'secretKey'].map(keyPart);
const TOKEN = tokenPart('token');
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
  return (await doctor({ ...readConfiguration({ contracts: [TOKEN_API], variables, folder: NOWHERE }), report }))
    .map(renderExamination)
    .join('\n');
}

/** All variables of the provider with some changed. An empty text takes a variable away. */
const at = (changes: Readonly<Record<string, string>> = {}) => ({ ...provider.variables, ...changes });
const TOKEN_ALONE = Object.fromEntries([...IAM, ...KEY].map((name) => [name, '']));

test('a sound environment is told line by line, and no value of a secret', async () => {
  const text = await told(at());
  const lists = [FIRST_LIST, SECOND_LIST].flatMap((operation) => [ONE, TWO].map((name) => ({ operation, name })));
  const counts = await Promise.all(lists.map(({ operation, name }) => listed(operation, name)));
  expect(text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
    TOKEN_API.api,
    `✓ environment default at ${provider.origin}`,
    expect.stringMatching(/^✓ reachable yes, in \d+ ms$/),
    '✓ TLS none: plain http, on this machine',
    "✓ clock agrees with the provider's",
    `✓ sign-in token (${TOKEN}): accepted`,
    `✓ sign-in also iam-password (${IAM.join(', ')}): accepted`,
    `✓ sign-in also sdk-hmac-sha256 (${KEY.join(', ')}): accepted`,
    ...lists.map(
      ({ operation: { id, collection }, name }, index) =>
        `✓ ${id} (${name}) found, with ${counts[index]} ${collection?.items.slice(1)}`,
    ),
  ]);
  // Two counts that are alike would not show which resource was asked about.
  expect(counts[0]).not.toBe(counts[1]);
  for (const name of [TOKEN, iamPart('password'), keyPart('secretKey')])
    expect(text).not.toContain(provider.variables[name] ?? '');
});

/** How many items the mock lists for a resource, read from the places that the contract names. */
async function listed({ path: template, collection }: Operation, resource: string | undefined): Promise<number> {
  const { parameters = {} } =
    environmentOf(TOKEN_API, provider.variables, 'mock').resources.find(({ name }) => name === resource) ?? {};
  const target = template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => parameters[name] ?? '');
  const header = TOKEN_API.credentials.find(({ form }) => form === 'token')?.place?.name ?? '';
  const { body } = await hear(`${provider.origin}${target}`, {
    headers: { [header]: provider.variables[TOKEN] ?? '' },
  });
  const { items = '', total } = collection ?? {};
  const said = total?.at === undefined ? (valueAt(body, items) as unknown[]).length : valueAt(body, total.at);
  return Number(said);
}

const troubles: readonly { name: string; changes: () => Readonly<Record<string, string>>; says: RegExp }[] = [
  {
    name: 'nobody listens',
    changes: () => ({ [ENDPOINT]: 'http://127.0.0.1:1' }),
    says: /✗ reachable +127\.0\.0\.1:1 refused the connection/,
  },
  {
    name: 'no TLS is spoken',
    changes: () => ({ [ENDPOINT]: provider.origin.replace('http:', 'https:') }),
    says: /✗ TLS +no secure connection to .* could be made: wrong version number$/m,
  },
  {
    name: 'a wrong token',
    changes: () => ({ ...TOKEN_ALONE, [TOKEN]: 'a-token-of-nobody' }),
    says: new RegExp(
      String.raw`✗ sign-in +token \(${TOKEN}\): .* turns us away with status 401 .*Invalid token.*check ${TOKEN}`,
    ),
  },
  {
    name: 'one wrong form of three',
    changes: () => ({ [keyPart('secretKey')]: 'a-secret-key-of-nobody' }),
    says: /✗ sign-in +also sdk-hmac-sha256 \(.*\): .* turns us away with status 403/,
  },
  {
    name: 'a wrong password',
    changes: () => ({
      ...Object.fromEntries([TOKEN, ...KEY].map((name) => [name, ''])),
      [iamPart('password')]: 'of-nobody',
    }),
    says: /✗ sign-in +.* refused the sign-in and answered 401/,
  },
  {
    name: 'a service that is not there',
    changes: () => ({ [RESOURCE]: 'nowhere' }),
    says: new RegExp(String.raw`✗ ${FIRST_LIST.id} \(${ONE}\) +.* does not know what we ask about.*${RESOURCE}`),
  },
];
for (const { name, changes, says } of troubles)
  test(`${name}: one marked line`, async () => {
    const text = await told(at(changes()));
    expect(text).toMatch(says);
  });

test('a service that is not there leaves the others in place', async () => {
  const count = await listed(FIRST_LIST, TWO);
  expect(await told(at({ [RESOURCE]: 'nowhere' }))).toMatch(
    new RegExp(String.raw`✓ ${FIRST_LIST.id} \(${TWO}\) +found, with ${count} `),
  );
});

test('what cannot be judged comes with the variable that would change it', async () => {
  const text = await told(at({ ...TOKEN_ALONE, [OTHER]: '', [tokenPart('expired')]: '', CONTRACT_PROBES: 'positive' }));
  for (const sentence of [
    `The ${TWO} resource is not looked at: set ${OTHER}.`,
    `Credentials of the form iam-password are not tried: set ${IAM.join(' and ')}.`,
    `Credentials of the form sdk-hmac-sha256 are not tried: set ${KEY.join(' and ')}.`,
    `How expired credentials are answered cannot be seen: set ${tokenPart('expired')}.`,
  ])
    expect(text).toContain(sentence);
  const applying = new Set(TOKEN_API.operations.flatMap((operation) => checksFor(operation)));
  const count = [...applying].filter((check) => check.scope === 'operation' && check.probes === 'negative').length;
  expect(text).toContain(`${count} checks that send invalid requests are left out: set CONTRACT_PROBES=all.`);
});

for (const [items, says] of [
  [0, 'none of'],
  [2, 'not all of'],
] as const)
  test(`a list of ${items} items is too short to judge`, async () => {
    const small = await startProvider({ items });
    expect(await told(small.variables)).toContain(
      `${FIRST_LIST.id} has ${items} items for the ${ONE} resource, so ${says}`,
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
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"error_code":"Gate.0101"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await told({ ...at({ [ENDPOINT]: `http://127.0.0.1:${port}` }), CONTRACT_MAX_RPS: '3' });
  server.closeAllConnections();
  server.close();
  expect(arrivals.length).toBeGreaterThan(6);
  for (const [index, arrived] of arrivals.entries())
    expect((arrivals[index + 3] ?? Infinity) - arrived).toBeGreaterThan(990);
});

test('the last report of the same environment says what it could not judge', async () => {
  const file = test.info().outputPath('findings.json');
  const run = (name: string, origin: string, verdict: object = { verdict: 'not judged', reason: 'no pages' }) => ({
    manifest: { startedAt: '2026-11-20T08:15:00.000Z' },
    apis: [{ api: TOKEN_API.api, environment: { name, mock: false, origin }, verdicts: [verdict, verdict] }],
  });
  const write = (written: object) => writeFileSync(file, JSON.stringify(written));
  write(run('default', provider.origin));
  expect(await told(at(), file)).toContain('In the report of 2026-11-20 08:15 not judged: 2 × no pages');
  write(run('default', provider.origin, { verdict: 'passed', partly: 'no budget' }));
  expect(await told(at(), file)).toContain('In the report of 2026-11-20 08:15 judged in part: 2 × no budget');
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
