import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { loadContracts } from '../src/contract/index.ts';
import { providerVariables } from '../src/environments/index.ts';
import { projectFiles, projectText } from './project-files.ts';

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
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(projectText('package.json')) as Package;
const workflow = parse(projectText('.github/workflows/verify.yml')) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

test('every dependency has an exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lockfile holds a version and a hash for every package, and no address', () => {
  const { packages } = JSON.parse(projectText('package-lock.json')) as {
    packages: Record<string, { version?: string; integrity?: string; resolved?: string }>;
  };
  const installed = Object.entries(packages).filter(([name]) => name !== '');
  expect(installed.length).toBeGreaterThan(0);
  expect(
    installed
      .filter(
        ([, { version, integrity, resolved }]) =>
          version === undefined || integrity === undefined || resolved !== undefined,
      )
      .map(([name]) => name),
  ).toEqual([]);
});

test('the licence of the package is the one that lies beside it', () => {
  expect(projectText('LICENSE')).toMatch(new RegExp(`^${manifest.license} License\\n`));
});

test('the pipeline runs commands that exist', () => {
  const commands = steps.flatMap(({ run }) =>
    [...(run ?? '').matchAll(/\bnpm (?:run )?(?<script>[\w:-]+)/g)].map((found) => found.groups?.['script'] ?? ''),
  );
  expect(commands).toEqual(expect.arrayContaining(['ci', 'test', 'verify']));
  expect(commands.filter((script) => script !== 'ci' && !(script in manifest.scripts))).toEqual([]);
});

test('the pipeline pins its actions, may read only, and keeps the reports of a run that fails', () => {
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  expect(actions.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(workflow.concurrency).toBeDefined();
  const uploads = steps.filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
  expect(uploads.length).toBeGreaterThan(0);
  expect(uploads.every((step) => step.if === '${{ !cancelled() }}')).toBe(true);
});

test('the pipeline starts with a pull request, by hand and every night', () => {
  expect(Object.keys(workflow.on).toSorted()).toEqual(['pull_request', 'schedule', 'workflow_dispatch']);
});

test('the pipeline hands over every variable that describes an environment, and asks for one', () => {
  const given = Object.assign({}, ...steps.map(({ env = {} }) => env)) as Record<string, string>;
  const described = loadContracts().flatMap((contract) => providerVariables(contract));
  expect(described.length).toBeGreaterThan(0);
  expect(described.filter((name) => !given[name]?.includes(`.${name} }}`))).toEqual([]);
  expect(given['CONTRACT_REQUIRE']).toContain('environment');
});

test('the texts name commands that exist', () => {
  const texts = projectFiles().filter((file) => /^(?:README\.md|docs\/.*\.md|reports\/README\.md)$/.test(file));
  const named = texts.flatMap((file) =>
    [...projectText(file).matchAll(/`[^`]*?\bnpm run (?<script>[\w:-]+)/g)].map((found) => ({
      file,
      script: found.groups?.['script'] ?? '',
    })),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ script }) => !(script in manifest.scripts))).toEqual([]);
});
