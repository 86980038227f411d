import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { type Operation, parseContract, PROJECT } from '../contract/index.ts';
import type { ApiRun, Verdict, VerdictName } from '../findings/index.ts';
import { sampleRun } from '../findings/testing/index.ts';
import { renderFindingsFile } from './formats/findings-file.ts';
import { provenContract } from './proven-contract.ts';
import { FIRST_LIST, SECOND_LIST, TOKEN_API } from '../contract/testing/index.ts';

const contract = TOKEN_API;
const CHECKS = ['conformance/body-matches-schema', 'pagination/pages-are-full', 'errors/error-body-is-documented'];
const [EVENTS, LOGS] = [FIRST_LIST.id, SECOND_LIST.id];
const RESPONSES = FIRST_LIST.responses.length;
/** The name of the schema of an item. */
const itemOf = ({ collection }: Operation) => collection?.item.schema.split('/').at(-1);

/** A run in which every check passed except those that are given. */
function runWith(differing: Readonly<Record<string, VerdictName>> = {}, mock = false): ApiRun {
  const verdicts = [EVENTS, LOGS].flatMap((operation) =>
    CHECKS.map((check): Verdict => ({
      api: contract.api,
      operation,
      check,
      title: check,
      verdict: differing[`${operation} ${check}`] ?? 'passed',
      evidence: {},
      notes: [],
      resources: [],
      findings: [],
      durationMs: 0,
    })),
  );
  const sha256 = createHash('sha256')
    .update(readFileSync(path.join(PROJECT, contract.file)))
    .digest('hex');
  return {
    api: contract.api,
    title: contract.title,
    contract: { file: contract.file, version: contract.version, sha256 },
    environment: {
      name: mock ? 'mock' : 'staging',
      mock,
      origin: 'https://provider.example',
      signIn: '',
      resources: [],
    },
    verdicts,
    incidents: [],
    requests: 1,
    durationMs: 1,
  };
}

test('what passed stays whole, and the verdicts stand beside it', () => {
  const { document, operations, verdicts } = provenContract(contract, runWith());
  expect(operations).toEqual([EVENTS, LOGS]);
  expect(verdicts).toHaveLength(6);
  const published = parseContract(JSON.stringify(document), contract.file);
  expect(
    published.operations.map(({ id, collection, responses }) => [id, collection !== undefined, responses.length]),
  ).toEqual([
    [EVENTS, true, RESPONSES],
    [LOGS, true, SECOND_LIST.responses.length],
  ]);
});

for (const verdict of ['violated', 'waived', 'inconclusive'] as const) {
  test(`an operation with a ${verdict} check is not published, nor what only it needs`, () => {
    const { document, operations } = provenContract(contract, runWith({ [`${EVENTS} ${CHECKS[1]}`]: verdict }));
    expect(operations).toEqual([LOGS]);
    const {
      components: { schemas },
    } = document as { components: { schemas: object } };
    expect(Object.keys(schemas)).toContain(itemOf(SECOND_LIST));
    expect(Object.keys(schemas)).not.toContain(itemOf(FIRST_LIST));
  });
}

test('an operation whose answers were not judged is not published', () => {
  expect(provenContract(contract, runWith({ [`${LOGS} ${CHECKS[0]}`]: 'not judged' })).operations).toEqual([EVENTS]);
});

test('list semantics and refusals that were not judged are taken away', () => {
  const { document } = provenContract(
    contract,
    runWith({ [`${EVENTS} ${CHECKS[1]}`]: 'not judged', [`${LOGS} ${CHECKS[2]}`]: 'not judged' }),
  );
  const { paths } = document as { paths: Record<string, { get: { 'x-collection'?: object; responses: object } }> };
  const [events, logs] = Object.values(paths);
  expect([events?.get['x-collection'] === undefined, Object.keys(events?.get.responses ?? {}).length]).toEqual([
    true,
    RESPONSES,
  ]);
  expect([logs?.get['x-collection'] === undefined, Object.keys(logs?.get.responses ?? {})]).toEqual([false, ['200']]);
});

test.describe('the command', () => {
  const run = (apis: readonly ApiRun[], ...words: string[]) => {
    const findings = test.info().outputPath('findings.json');
    mkdirSync(path.dirname(findings), { recursive: true });
    writeFileSync(findings, renderFindingsFile({ ...sampleRun(), apis }));
    try {
      const output = test.info().outputPath('published');
      const out = execFileSync(
        process.execPath,
        [path.join(PROJECT, 'src/package/command.ts'), 'publish', '--findings', findings, '--output', output, ...words],
        { encoding: 'utf8', stdio: 'pipe' },
      );
      return { code: 0, said: out, files: readdirSync(output) };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      return { code: status, said: stderr, files: [] };
    }
  };

  test('writes the document and the verdicts of the named environment', () => {
    const { code, files, said } = run([runWith(), runWith({}, true)], 'staging');
    expect([code, files]).toEqual([
      0,
      [`${contract.api}.staging.openapi.yaml`, `${contract.api}.staging.verdicts.json`],
    ]);
    expect(said).toContain(`${EVENTS}, ${LOGS}`);
  });

  for (const [title, apis, words, sentence] of [
    [
      'an environment that was not verified',
      [runWith()],
      ['production'],
      'The last verification did not run on "production". Known: staging.\n',
    ],
    [
      'the mock alone',
      [runWith({}, true)],
      [],
      'The last verification ran on the mock alone, which proves nothing about a provider: set an endpoint and run npm run verify.\n',
    ],
    [
      'a contract that changed since',
      [{ ...runWith(), contract: { ...runWith().contract, sha256: 'f'.repeat(64) } }],
      [],
      `${contract.file} has changed since ${contract.api} was verified against it: run npm run verify again.\n`,
    ],
  ] as const) {
    test(`answers ${title} with one sentence and 2`, () => {
      expect(run(apis, ...words)).toEqual({ code: 2, said: sentence, files: [] });
    });
  }
});
