import { execFileSync, spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { PROJECT } from '../../contract/index.ts';
import { BACKUP } from './pack-files.ts';
import { packedManifest } from './packed-manifest.ts';

const HOST_NODE = '/usr/bin/node';
const MINUTES = 60_000;

test.describe.configure({ mode: 'serial' });

let folder = '';
test.beforeAll(() => {
  test.setTimeout(3 * MINUTES);
  folder = mkdtempSync(path.join(tmpdir(), 'consumer-'));
  const tarball = pack(path.join(folder, 'project'));
  const empty = path.join(folder, 'empty');
  mkdirSync(empty);
  npm(empty, 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', tarball);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Packs a copy of the project, so that nobody who works in it sees the manifest of the package. */
function pack(project: string): string {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: PROJECT,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => /^(src|generated|contracts|docs)\/|^[^/]+$/.test(file) && file !== '');
  for (const file of files) cpSync(path.join(PROJECT, file), path.join(project, file));
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(project, 'node_modules'));
  const before = readFileSync(path.join(project, 'package.json'), 'utf8');
  npm(project, 'pack', '--silent');
  expect(readFileSync(path.join(project, 'package.json'), 'utf8'), 'the project has its own manifest back').toBe(
    before,
  );
  expect(globSync(['dist', path.relative(PROJECT, BACKUP)], { cwd: project })).toEqual([]);
  const [tarball = ''] = globSync('*.tgz', { cwd: project });
  return path.join(project, tarball);
}

function npm(cwd: string, ...words: string[]): void {
  // npm hands its own settings to its children, and those of the outer project are not the inner one's.
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?!config_(registry|cache|userconfig))/i.test(name)),
  );
  execFileSync('npm', words, { cwd, stdio: 'pipe', env: environment });
}

/** Runs a file in the empty folder; what it says on both streams, and how it ends. */
function run(
  words: readonly string[],
  { node = process.execPath, variables = {} }: { node?: string; variables?: Readonly<Record<string, string>> } = {},
): { code: number; out: string; err: string } {
  try {
    return {
      code: 0,
      out: execFileSync(node, words, {
        cwd: path.join(folder, 'empty'),
        encoding: 'utf8',
        stdio: 'pipe',
        env: { PATH: process.env['PATH'] ?? '', ...variables },
      }),
      err: '',
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout, err: stderr };
  }
}

function write(file: string, text: string): void {
  writeFileSync(path.join(folder, 'empty', file), text);
}

/** The fifteen lines that docs/consumers.md begins with. */
function guideExample(): string {
  const [, example = ''] =
    /^```ts\n(.*?)^```$/ms.exec(readFileSync(path.join(PROJECT, 'docs/consumers.md'), 'utf8')) ?? [];
  return example;
}

test('fifteen lines of TypeScript list abnormal events of the mock with types', () => {
  const example = guideExample();
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(15);
  write('events.mts', example);
  const { code, out, err } = run(['events.mts']);
  expect([code, err]).toEqual([0, '']);
  expect(out.trim().split('\n').length).toBeGreaterThan(5);
  for (const line of out.trim().split('\n')) expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z abnormal .+/);
});

test('the types of every entry hold and tell what is wrong', () => {
  write(
    'types.mts',
    `${guideExample()}
import { CallFailed, type Connection } from 'api-contract-suite';
import type { components } from 'api-contract-suite/types/modelarts';
import { Event, ShowServiceEvents } from 'api-contract-suite/validators/modelarts';
export const one: components['schemas']['Event'] = { event_type: 'normal', event_info: 'a', occur_time: 1 };
export const known: boolean = Event(one) && ShowServiceEvents({});
export async function warnings(containers: Connection<'tencent-ccs'>): Promise<string[]> {
  const found: string[] = [];
  for await (const { level, reason } of containers.items('DescribeServiceEvent', { clusterId: 'a', serviceName: 'b' })) if (level === 'Warning') found.push(reason);
  return found;
}
export const failure: typeof Error = CallFailed as never;
// @ts-expect-error upper case belongs to another version of the API
export const wrong: components['schemas']['Event'] = { event_type: 'NORMAL', event_info: 'a', occur_time: 1 };
// @ts-expect-error there is no such operation
export const none = (modelarts: Connection<'modelarts'>) => modelarts.call('ShowNothing', {});
`,
  );
  const compiler = path.join(PROJECT, 'node_modules/typescript/bin/tsc');
  const { code, out } = run([
    compiler,
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--noEmit',
    'types.mts',
  ]);
  expect(out).toBe('');
  expect(code).toBe(0);
});

test('every entry works from JavaScript', () => {
  write(
    'entries.mjs',
    `import { connect, loadContracts } from 'api-contract-suite';
import { startProvider } from 'api-contract-suite/provider';
import validators from 'api-contract-suite/validators/modelarts';
import { readFileSync } from 'node:fs';
const provider = await startProvider({ seed: 2 });
const modelarts = connect('modelarts', provider.variables);
const reply = await modelarts.call('ShowServiceUpdateLogs', modelarts.resources['real-time']);
const document = readFileSync(new URL(import.meta.resolve('api-contract-suite/contracts/modelarts/openapi.yaml')), 'utf8');
console.log(JSON.stringify({ outcome: reply.outcome, valid: validators.ShowServiceUpdateLogs(reply.data), invalid: validators.ShowServiceUpdateLogs({}), apis: loadContracts().map(({ api }) => api), document: document.slice(0, 14) }));
await modelarts.close();
await provider.close();
`,
  );
  const { out, err } = run(['entries.mjs']);
  expect(err).toBe('');
  expect(JSON.parse(out)).toEqual({
    outcome: 'success',
    valid: true,
    invalid: false,
    apis: ['modelarts', 'tencent-ccs'],
    document: 'openapi: 3.1.0',
  });
});

const COMMAND = 'node_modules/.bin/api-contract-suite';

test('the command mock serves the APIs until it is stopped', async () => {
  const child = spawn(process.execPath, [COMMAND, 'mock', '--port', '0'], {
    cwd: path.join(folder, 'empty'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
  const [origin = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
  expect((await fetch(`${origin}/docs`)).status).toBe(200);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('the command verify verifies every API, leaves the reports in the folder and needs no Playwright', () => {
  test.setTimeout(2 * MINUTES);
  const { code, out } = run([COMMAND, 'verify']);
  expect(code, out).toBe(0);
  expect(out).toContain('verified on the MOCK');
  expect(globSync('reports/*', { cwd: path.join(folder, 'empty') }).toSorted()).toEqual([
    'reports/findings.json',
    'reports/findings.sarif',
    'reports/index.html',
  ]);
  expect(
    globSync('node_modules/{@playwright,playwright,playwright-core,node-*,.bin/node}', {
      cwd: path.join(folder, 'empty'),
    }),
  ).toEqual([]);
});

test('bad input of the command is one sentence and 1', () => {
  expect(run([COMMAND, 'serve'])).toEqual({ code: 1, out: '', err: 'Unknown command "serve". Known: mock, verify.\n' });
  expect(run([COMMAND, 'verify', '--fast'])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^Unknown option "--fast"\..*\n$/),
  });
  expect(run([COMMAND, 'verify'], { variables: { MODELARTS_REVISION: '1999' } })).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^MODELARTS_REVISION: Unknown revision "1999" of modelarts\. .*\n$/),
  });
});

test('a Node that is too old is one sentence and 1, for the command and for the library', () => {
  const version = run(['--version'], { node: HOST_NODE }).out;
  test.skip(!/^v(1\d|20)\./.test(version), 'this machine has no old Node');
  const sentence =
    /^api-contract-suite needs Node 22\.18 or newer, and this is v[\d.]+: install a newer one from https:\/\/nodejs\.org\.\n$/;
  for (const words of [
    [COMMAND, 'mock'],
    ['--input-type=module', '--eval', "import 'api-contract-suite'"],
    ['--input-type=module', '--eval', "import 'api-contract-suite/provider'"],
  ])
    expect(run(words, { node: HOST_NODE })).toMatchObject({ code: 1, out: '', err: expect.stringMatching(sentence) });
});

test('the manifest of the package says nothing of the project that made it', () => {
  const manifest = JSON.parse(packedManifest(readFileSync(path.join(PROJECT, 'package.json'), 'utf8'))) as Record<
    string,
    object
  >;
  for (const key of ['private', 'scripts', 'devDependencies', 'optionalDependencies', 'allowScripts'])
    expect(manifest).not.toHaveProperty(key);
  expect(Object.keys(manifest['dependencies'] ?? {})).toContain('@types/node');
});
