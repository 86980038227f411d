import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { findContract, PROJECT } from '../../contract/index.ts';
import { environmentOf } from '../../environments/index.ts';
import { findFault, breaking } from '../../faults/index.ts';
import { startProvider } from '../../provider/index.ts';
import { pactFile, pactFiles, readPact } from '../pact-files.ts';
import type { Pact } from '../sort-pact.ts';
import { renderResults } from './render-results.ts';
import { verifyPacts } from './verify-pacts.ts';
import { CONTRACTS as contracts } from '../../contract/testing/index.ts';

const DASHBOARD = pactFile('modelarts', 'deployment-dashboard');
const JOB = pactFile('modelarts', 'alerting-job');
const failed = (results: Awaited<ReturnType<typeof verifyPacts>>) =>
  results
    .filter(({ result }) => result !== 'passed')
    .map(({ consumer, interaction, against }) => `${consumer}: ${interaction} (${against})`);

test('every interaction of every pact is allowed by the contract and kept by the mock, with a result each', async () => {
  const files = pactFiles();
  const results = await verifyPacts({ files, contracts, environments: [] });
  expect(failed(results)).toEqual([]);
  const interactions = files.flatMap((file) => readPact(file).interactions);
  expect(files).toHaveLength(3);
  expect(results.filter(({ against }) => against === 'contract')).toHaveLength(interactions.length);
  expect(results.filter(({ against }) => against === 'mock')).toHaveLength(interactions.length);
  expect(renderResults(results)).toContain('passed     deployment-dashboard → modelarts: an expired token (on mock)');
});

/** A field that is broken, and the interactions that rely on it. */
const BROKEN: readonly (readonly [string, readonly string[]])[] = [
  [
    'field-missing/modelarts/ShowServiceEventsResponse.service_name/everywhere',
    ['deployment-dashboard: the latest events of a service (mock)'],
  ],
  [
    'field-missing/modelarts/ServiceUpdateLog.result/everywhere',
    ['deployment-dashboard: the history of updates (mock)'],
  ],
  ['field-of-another-type/modelarts/ServiceLogConfig.weight', ['deployment-dashboard: the history of updates (mock)']],
  ['null-for-no-events', ['alerting-job: abnormal events when nothing happened (mock)']],
  ['expired-token-accepted', ['deployment-dashboard: an expired token (mock)']],
  [
    'field-missing/modelarts/Event.occur_time/everywhere',
    [
      'alerting-job: abnormal events since an instant (mock)',
      'deployment-dashboard: the latest events of a service (mock)',
    ],
  ],
  ['field-missing/modelarts/ShowServiceEventsResponse.service_id/everywhere', []],
];

for (const [fault, relying] of BROKEN) {
  test(`${fault} fails ${relying.length === 0 ? 'nobody, because nobody relies on it' : `${relying.length} of the interactions`}`, async () => {
    const results = await verifyPacts({
      files: [JOB, DASHBOARD],
      contracts,
      environments: [],
      wrappers: breaking(findFault(fault)),
    });
    expect(failed(results)).toEqual(relying);
  });
}

test('an environment is asked too, and a state that it does not have is not judged', async () => {
  const real = await startProvider({ seed: 7 });
  try {
    const { MODELARTS_EXPIRED_TOKEN: _, ...variables } = real.variables;
    const environment = environmentOf(findContract(contracts, 'modelarts'), variables, 'staging');
    const results = await verifyPacts({ files: [DASHBOARD], contracts, environments: [environment] });
    const there = results
      .filter(({ against }) => against === 'staging')
      .map(({ interaction, result, reasons }) => [interaction, result, ...reasons]);
    expect(there).toEqual([
      ['a service that does not exist', 'passed'],
      [
        'an expired token',
        'not judged',
        'the state "credentials that have expired" cannot be found: the credentials in use cannot be presented expired',
      ],
      ['the history of updates', 'passed'],
      ['the latest events of a service', 'passed'],
    ]);
  } finally {
    await real.close();
  }
});

/** A copy of a pact with one thing changed, in the folder of the test. */
function changed(
  file: string,
  change: (pact: { interactions: Record<string, Record<string, unknown>>[]; provider: { name: string } }) => void,
): string {
  const pact = structuredClone(readPact(file)) as Pact & Parameters<typeof change>[0];
  change(pact);
  const copy = test.info().outputPath('changed.json');
  mkdirSync(path.dirname(copy), { recursive: true });
  writeFileSync(copy, JSON.stringify(pact, null, 2));
  return copy;
}

test('an interaction outside the contract names the line on both sides and is not played', async () => {
  const file = changed(DASHBOARD, ({ interactions }) => {
    const content = (interactions[3]!['response']!['body'] as { content: { events: Record<string, unknown>[] } })
      .content;
    content.events[0]!['occur_time'] = 'yesterday';
  });
  const results = await verifyPacts({ files: [file], contracts, environments: [] });
  const [wrong, ...more] = results.filter(({ result }) => result === 'failed');
  expect(more).toEqual([]);
  expect(wrong).toMatchObject({ interaction: 'the latest events of a service', against: 'contract' });
  const [, pactLine, contractLine] =
    /must be integer.* — .*changed\.json:(\d+), contracts\/modelarts\/openapi\.yaml:(\d+)$/.exec(
      wrong?.reasons[0] ?? '',
    ) ?? [];
  expect(readFileSync(file, 'utf8').split('\n')[Number(pactLine) - 1]).toContain('yesterday');
  const document = readFileSync(path.join(PROJECT, 'contracts/modelarts/openapi.yaml'), 'utf8').split('\n');
  expect(document.slice(Number(contractLine) - 2, Number(contractLine) + 2).join('\n')).toMatch(
    /occur_time|type: integer/,
  );
  expect(results.filter(({ against }) => against === 'mock').map(({ interaction }) => interaction)).not.toContain(
    'the latest events of a service',
  );
});

const OUTSIDE: readonly (readonly [string, (interaction: Record<string, Record<string, unknown>>) => void, string])[] =
  [
    [
      'a path that is none',
      ({ request }) => (request!['path'] = '/v9/none'),
      'Path or method not defined in the contract',
    ],
    [
      'a status that is none',
      ({ response }) => (response!['status'] = 201),
      'Response status code not defined in the contract',
    ],
    [
      'a parameter that is none',
      ({ request }) => Object.assign(request!['query'] as object, { colour: ['red'] }),
      'Query parameter is not defined in the contract: colour',
    ],
    [
      'a field that is none',
      ({ response }) => Object.assign((response!['body'] as { content: object }).content, { colour: 'red' }),
      'must NOT have additional properties - colour',
    ],
  ];
for (const [title, change, message] of OUTSIDE) {
  test(`${title} is outside the contract`, async () => {
    const file = changed(DASHBOARD, ({ interactions }) => change(interactions[3]!));
    const results = await verifyPacts({ files: [file], contracts, environments: [] });
    expect(
      results
        .filter(({ result }) => result === 'failed')
        .map(({ interaction, reasons }) => [interaction, reasons.join('\n')]),
    ).toEqual([['the latest events of a service', expect.stringContaining(message)]]);
  });
}

test.describe('the command', () => {
  const run = (...words: string[]) => {
    try {
      return {
        code: 0,
        out: execFileSync(process.execPath, [path.join(PROJECT, 'src/package/command.ts'), 'pacts:verify', ...words], {
          encoding: 'utf8',
          stdio: 'pipe',
        }),
        err: '',
      };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { code: status, out: stdout, err: stderr };
    }
  };

  test('answers a pact of an unknown provider with one sentence and 2', () => {
    const file = changed(DASHBOARD, ({ provider }) => (provider.name = 'weather'));
    expect(run(file)).toEqual({
      code: 2,
      out: '',
      err: `${file} is a pact with "weather", which has no contract here. Known: modelarts, tencent-ccs.\n`,
    });
  });

  test('answers a file that is no pact with one sentence and 2', () => {
    const { code, err } = run('package.json');
    expect([code, err]).toEqual([2, 'package.json is no pact: it lacks a consumer, a provider or interactions.\n']);
  });

  test('answers a pact without interactions with one sentence and 2, because nothing was judged', () => {
    const { code, err } = run(changed(DASHBOARD, (pact) => (pact.interactions = [])));
    expect([code, err]).toEqual([2, 'No interaction was judged: name pacts, or write them with npm run pacts.\n']);
  });

  test('answers an interaction outside the contract with its line and 1', () => {
    const file = changed(JOB, ({ interactions }) => (interactions[0]!['response']!['status'] = 201));
    const { code, out } = run(file);
    expect(code).toBe(1);
    expect(out).toMatch(
      /failed +alerting-job → modelarts: abnormal events since an instant \(by the contract\)\n +Response status code not defined .* — .*changed\.json:\d+, contracts\/modelarts\/openapi\.yaml:\d+/,
    );
  });
});
