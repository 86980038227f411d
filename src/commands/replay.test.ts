import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import type { Contract, Operation } from '../contract/index.ts';
import { readConfiguration } from '../environments/index.ts';
import { breaking, faultsOf, findFault } from '../faults/index.ts';
import { derivedFrom } from '../faults/testing/index.ts';
import type { Finding, Run } from '../findings/index.ts';
import { withForms } from '../measuring/index.ts';
import { startProvider, type RunningProvider } from '../provider/index.ts';
import { renderFindingsFile } from '../reporting/testing/index.ts';
import { runVerification } from '../verification/index.ts';
import { replay } from './replay.ts';
import {
  FIRST_LIST,
  CONTRACTS,
  credentialVariable,
  SECOND_LIST,
  SIGNED_API,
  TOKEN_API,
} from '../contract/testing/index.ts';

test.describe.configure({ mode: 'serial' });

const SEED = 3;
const TOKEN = credentialVariable(TOKEN_API, 'token', 'token');
/** Found by a check of one exchange, by a walk over pages, and by a broken token that is accepted. */
const missingIn = (contract: Contract, operation: Operation | undefined) =>
  faultsOf([contract]).find(
    ({ derivation, id }) =>
      derivation === 'field-missing' &&
      id.includes(`/${operation?.collection?.item.schema.split('/').at(-1)}.`) &&
      id.endsWith('/everywhere'),
  )?.id ?? '';
const { id: UNCOUNTED } = derivedFrom(TOKEN_API, 'total-wrong-under-filter');
const { id: OPENED } = derivedFrom(TOKEN_API, 'broken-credential-accepted', `/truncated/${FIRST_LIST.id}`);
const FAULTS = [missingIn(TOKEN_API, SECOND_LIST), UNCOUNTED, OPENED];
const [SIGNED_LIST] = SIGNED_API.operations;
const SIGNED_FAULT = missingIn(SIGNED_API, SIGNED_LIST);
const SECRETS = /_(TOKEN|SK|AK|PASSWORD|SECRET_KEY|SECRET_ID)$/;

let broken: RunningProvider;
let run: Run;
let variables: Readonly<Record<string, string>>;

test.beforeAll(async () => {
  broken = await startProvider({
    seed: SEED,
    wrappers: breaking(...[...FAULTS, SIGNED_FAULT].map((id) => findFault(id))),
  });
  variables = withForms(broken.variables, 'token');
  const folder = test.info().outputPath('nothing');
  const configuration = readConfiguration({ contracts: CONTRACTS, variables, folder });
  run = await runVerification({ ...configuration, fidelity: false });
});
test.afterAll(() => broken?.close());

const findings = (): readonly Finding[] => run.apis.flatMap(({ verdicts }) => verdicts.flatMap((one) => one.findings));
const find = (check: RegExp, operation = /./): Finding =>
  findings().find((one) => check.test(one.check) && operation.test(one.operation))!;

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function ended(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ended> {
  const cwd = test.info().outputPath('folder');
  mkdirSync(cwd, { recursive: true });
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'] ?? '', ...environment };
    execFile(program, [...words], { cwd, env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

/** Runs the command as a user does, in a folder that holds the run and nothing else. */
async function replayed(
  word: string,
  { from = run, more = [] as readonly string[], at = variables } = {},
): Promise<Ended> {
  const file = test.info().outputPath('folder/reports/findings.json');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, renderFindingsFile(from));
  const result = await ended(
    process.execPath,
    [path.join(import.meta.dirname, '../package/command.ts'), 'replay', word, ...more],
    at,
  );
  for (const [name, secret] of Object.entries(broken.variables))
    if (SECRETS.test(name)) expect(result.out + result.err).not.toContain(secret);
  return result;
}

const KINDS = [
  ['conformance/body-matches-schema', /body-matches-schema/, new RegExp(SECOND_LIST.id)],
  ['filtering/total-follows-the-filter', /total-follows-the-filter/, /./],
  ['authentication/truncated-credentials-are-refused', /truncated-credentials/, /./],
  ['a signed request', /body-matches-schema/, new RegExp(SIGNED_LIST?.id ?? '')],
] as const;

for (const [name, check, operation] of KINDS)
  test(`${name} shows again at the provider that broke it`, async () => {
    const finding = find(check, operation);
    const { code, out, err } = await replayed(finding.fingerprint.slice(0, 8));
    expect([code, err], out).toEqual([1, '']);
    expect(out).toContain(`${finding.fingerprint} ${finding.check}, ${finding.operation}`);
    expect(out).toContain('The finding shows again.');
  });

test('a finding names curl where that can work, with a variable for the token, and replay where it cannot', async () => {
  const plain = find(/body-matches-schema/, new RegExp(SECOND_LIST.id));
  expect(plain.reproduce).toMatch(
    new RegExp(String.raw`^curl 'http://127\.0\.0\.1:\d+/v1/.*' .*-H "X-Auth-Token: \$${TOKEN}"`),
  );
  const { code, out } = await ended(
    'sh',
    ['-c', `${plain.reproduce} --silent --write-out '\n%{http_code}'`],
    variables,
  );
  expect([code, out.trim().split('\n').at(-1)]).toEqual([0, '200']);
  expect(JSON.parse(out.slice(0, out.lastIndexOf('\n')))).toHaveProperty(SECOND_LIST.collection?.items.slice(1) ?? '');
  for (const finding of [find(/truncated-credentials/), find(/body-matches-schema/, new RegExp(SIGNED_LIST?.id ?? ''))])
    expect(finding.reproduce).toBe(`npm run replay -- ${finding.fingerprint}`);
  expect(findings().filter(({ reproduce }) => reproduce?.includes('***'))).toEqual([]);
});

test('a finding from the mock is looked for on a mock, which keeps every promise unless a fault is named', async () => {
  const finding = find(/total-follows-the-filter/);
  const from = {
    ...run,
    apis: run.apis.map((api) => ({ ...api, environment: { ...api.environment, name: 'mock', mock: true } })),
  };
  const nowhere = { more: ['--seed', String(SEED)], from, at: {} };
  const sound = await replayed(finding.fingerprint, nowhere);
  expect([sound.code, sound.err], sound.out).toEqual([0, '']);
  expect(sound.out).toContain('a finding on a mock with faults shows again only where --fault names them');
  const faulty = await replayed(finding.fingerprint, {
    ...nowhere,
    more: [...nowhere.more, '--fault', UNCOUNTED],
  });
  expect([faulty.code, faulty.err], faulty.out).toEqual([1, '']);
});

for (const [name, word, said] of [
  ['an unknown finding', 'zzz', /^reports\/findings\.json holds no finding "zzz"\. Known: [0-9a-f]{12}, /],
  ['a beginning of several', '', /^"" begins [0-9a-f]{12}, .*: write more of the one that is meant\.$/],
] as const)
  test(`${name} is one sentence and 2`, async () => {
    const { code, out, err } = await replayed(word);
    expect([code, out, err.trim()]).toEqual([2, '', expect.stringMatching(said)]);
  });

test('an environment that is not configured any more is one sentence and 2', async () => {
  const { code, err } = await replayed(find(/body-matches-schema/, new RegExp(SECOND_LIST.id)).fingerprint, { at: {} });
  expect([code, err.trim()]).toEqual([
    2,
    expect.stringMatching(
      new RegExp(
        String.raw`^The finding is from ${TOKEN_API.api} on "default" \(http:.*\), which is not configured now: set ${TOKEN_API.variables.endpoint}\.$`,
      ),
    ),
  ]);
});

test('without a finding, or a run, it says what is missing', async () => {
  await expect(replay.run([])).rejects.toThrow('Name a finding by its fingerprint; the report shows it.');
  await expect(replay.run(['abc', '--findings', test.info().outputPath('none.json')])).rejects.toThrow(
    /^There is no .*none\.json: run npm run verify first\.$/,
  );
});

test('nothing shows again at a provider that was mended, and 2 is the end where it does not answer', async () => {
  const port = Number(new URL(broken.origin).port);
  await broken.close();
  const gone = await replayed(find(/total-follows-the-filter/).fingerprint);
  expect([gone.code, gone.err]).toEqual([2, '']);
  expect(gone.out).toContain('is not known: the environment did not answer.');
  const mended = await startProvider({ seed: SEED, port });
  const ends = [];
  for (const [, check, operation] of KINDS) ends.push(await replayed(find(check, operation).fingerprint));
  await mended.close();
  expect(ends.map(({ code, err }) => [code, err])).toEqual(KINDS.map(() => [0, '']));
});
