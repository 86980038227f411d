import { expect, test } from '#test';
import { parse } from 'yaml';
import { providerVariables } from '../src/environments/index.ts';
import { expectNothing } from './expect-nothing.ts';
import { projectFiles, projectText } from './project-files.ts';
import { CONTRACTS } from '../src/contract/testing/index.ts';

interface Package {
  readonly license: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Commands of npm itself. */
const OF_NPM = ['ci', 'pack'];

const manifest = JSON.parse(projectText('package.json')) as Package;
const VERIFY = '.github/workflows/verify.yml';
const RELEASE = '.github/workflows/release.yml';
const WORKFLOWS = [VERIFY, RELEASE].map((file) => ({ file, workflow: parse(projectText(file)) as Workflow }));
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap((job) => job.steps);
const verify = WORKFLOWS[0]!.workflow;
const release = WORKFLOWS[1]!.workflow;

test('every dependency has an exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.length).toBeGreaterThan(0);
  const ranges = versions.filter(([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version));
  expectNothing(
    ranges.map(([name, version]) => `package.json: give ${name} one exact version instead of "${version}".`),
  );
});

test('the lockfile holds a version and a hash for every package, and no address', () => {
  const { packages } = JSON.parse(projectText('package-lock.json')) as {
    packages: Record<string, { version?: string; integrity?: string; resolved?: string }>;
  };
  const installed = Object.entries(packages).filter(([name]) => name !== '');
  expect(installed.length).toBeGreaterThan(0);
  const odd = installed.filter(
    ([, { version, integrity, resolved }]) =>
      version === undefined || integrity === undefined || resolved !== undefined,
  );
  expectNothing(
    odd.map(
      ([name]) =>
        `package-lock.json: ${name} has no version, no hash, or an address; install it with "npm i -E --omit-lockfile-registry-resolved".`,
    ),
  );
});

test('the licence of the package is the one that lies beside it', () => {
  expect(projectText('LICENSE'), 'LICENSE: write the licence that package.json names').toMatch(
    new RegExp(`^${manifest.license} License\\n`),
  );
});

for (const { file, workflow } of WORKFLOWS) {
  test(`${file} runs commands that exist`, () => {
    const commands = scriptsIn(stepsOf(workflow).map(({ run = '' }) => run));
    expect(commands).toEqual(expect.arrayContaining(['ci', 'test']));
    const unknown = commands.filter((script) => !OF_NPM.includes(script) && !(script in manifest.scripts));
    expectNothing(unknown.map((script) => `${file}: npm run ${script} is no script of package.json, name another.`));
  });

  test(`${file} pins its actions, may only read, and waits for a run of its kind`, () => {
    const loose = stepsOf(workflow).flatMap(({ uses }) =>
      uses === undefined || /^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40}$/.test(uses) ? [] : [uses],
    );
    expectNothing(
      loose.map((action) => `${file}: pin ${action} to a commit, with its version behind it, as the others are.`),
    );
    expect(workflow.permissions, `${file}: permissions are { contents: read }`).toEqual({ contents: 'read' });
    expect(workflow.concurrency, `${file}: say a concurrency group`).toBeDefined();
  });
}

test('the release begins with a tag of a version, tests before it packs, and keeps the tarball', () => {
  expect(release.on, RELEASE).toEqual({ push: { tags: ['v*'] } });
  const steps = stepsOf(release);
  const place = (command: string) => steps.findIndex(({ run }) => run === command);
  expect(place('npm test'), `${RELEASE}: npm test`).toBeGreaterThan(place('npm ci'));
  expect(place('npm pack'), `${RELEASE}: npm pack behind npm test`).toBeGreaterThan(place('npm test'));
  const kept = steps.slice(place('npm pack')).filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
  expect(kept[0]?.with, `${RELEASE}: the tarball is uploaded`).toMatchObject({
    path: '*.tgz',
    'if-no-files-found': 'error',
  });
  const rights = Object.values(release.jobs).flatMap(({ permissions }) => permissions ?? []);
  expect(rights, `${RELEASE}: no job needs a right of its own`).toEqual([]);
});

test('the pipeline runs npm run verify and keeps the reports of a run that fails', () => {
  const steps = stepsOf(verify);
  expect(scriptsIn(steps.map(({ run = '' }) => run)), VERIFY).toContain('verify');
  const uploads = steps.filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
  expect(uploads.length, `${VERIFY}: upload reports/`).toBeGreaterThan(0);
  expect(
    uploads.every((step) => step.if === '${{ !cancelled() }}'),
    `${VERIFY}: reports are kept unless the run was cancelled`,
  ).toBe(true);
});

test('the pipeline starts with a push, with a pull request, by hand and every night', () => {
  expect(Object.keys(verify.on).toSorted(), VERIFY).toEqual(['pull_request', 'push', 'schedule', 'workflow_dispatch']);
});

test('the pipeline hands over every variable that describes an environment, and asks for one', () => {
  const given = Object.assign({}, ...stepsOf(verify).map(({ env = {} }) => env)) as Record<string, string>;
  const described = CONTRACTS.flatMap((contract) => providerVariables(contract));
  expect(described.length).toBeGreaterThan(0);
  const missing = described.filter((name) => !given[name]?.includes(`.${name} }}`));
  expectNothing(missing.map((name) => `${VERIFY}: hand over ${name} in env, from vars or secrets.`));
  expect(given['CONTRACT_REQUIRE']).toContain('environment');
});

test('the texts name commands that exist', () => {
  const texts = projectFiles().filter((file) =>
    /^(?:[A-Z]+\.md|\.github\/.*\.md|docs\/.*\.md|reports\/README\.md)$/.test(file),
  );
  const named = texts.flatMap((file) =>
    [...projectText(file).matchAll(/`[^`]*?\bnpm run (?<script>[\w:-]+)/g)].map((found) => ({
      file,
      script: found.groups?.['script'] ?? '',
    })),
  );
  expect(named.length).toBeGreaterThan(0);
  const unknown = named.filter(({ script }) => !(script in manifest.scripts));
  expectNothing(
    unknown.map(({ file, script }) => `${file}: npm run ${script} is no script of package.json, name another.`),
  );
});

function scriptsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    [...text.matchAll(/\bnpm (?:run )?(?<script>[\w:-]+)/g)].map((found) => found.groups?.['script'] ?? ''),
  );
}
