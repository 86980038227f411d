import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { PROJECT } from '../../contract/index.ts';
import {
  deadLinks,
  ENTRIES,
  guideExample,
  installPackage,
  refusedCommands,
  tryByHand,
  tryFirstVerdict,
  tryOwnContract,
  TYPES,
} from './testing/index.ts';

const HOST_NODE = '/usr/bin/node';

test.describe.configure({ mode: 'serial' });

let installed: ReturnType<typeof installPackage>;
test.beforeAll(() => {
  installed = installPackage();
});
test.afterAll(() => installed?.remove());

const packed = (file = '') => path.join(installed.folder, 'node_modules/api-contract-suite', file);

test('fifteen lines of TypeScript list abnormal events of the mock with types', () => {
  const example = guideExample();
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(15);
  installed.write('events.mts', example);
  const { code, out, err } = installed.run(['events.mts']);
  expect([code, err]).toEqual([0, '']);
  expect(out.trim().split('\n').length).toBeGreaterThan(5);
  for (const line of out.trim().split('\n')) expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z abnormal .+/);
});

test('the README is that of the package, and its example works and counts events', () => {
  const readme = readFileSync(packed('README.md'), 'utf8');
  expect(readme).toBe(readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8'));
  for (const word of ['mock', 'verify', 'doctor']) expect(readme).toContain(`npx api-contract-suite ${word} `);
  installed.write('readme.mts', guideExample(packed('README.md')));
  const { code, out, err } = installed.run(['readme.mts']);
  expect([code, err, out]).toEqual([0, '', expect.stringMatching(/^[1-9]\d* \d+\n$/)]);
});

test('no text of the package links to what is not in it', () => {
  expect(deadLinks(packed())).toEqual([]);
});

test('nothing that is installed with the package runs a script', () => {
  const { packages } = JSON.parse(
    readFileSync(path.join(installed.folder, 'node_modules/.package-lock.json'), 'utf8'),
  ) as { packages: Record<string, { hasInstallScript?: boolean }> };
  expect(Object.keys(packages)).toContain('node_modules/fastify');
  expect(Object.entries(packages).flatMap(([name, one]) => (one.hasInstallScript ? [name] : []))).toEqual([]);
});

test('the types of every entry hold and tell what is wrong', () => {
  installed.write('types.mts', `${guideExample()}\n${TYPES}`);
  const compiler = path.join(PROJECT, 'node_modules/typescript/bin/tsc');
  const { code, out } = installed.run([
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
  installed.write('entries.mjs', ENTRIES);
  const { out, err } = installed.run(['entries.mjs']);
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
/** What works without the project and its tools. */
const OFFERED = 'verify merge report doctor init confirm mock replay explain diff publish generate detect'.split(' ');

test('the command mock serves the APIs until it is stopped', async () => {
  const child = spawn(process.execPath, [COMMAND, 'mock', '--port', '0'], {
    cwd: installed.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
  const [origin = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
  for (const file of ['', '/swagger-ui-bundle.js', '/swagger-ui.css', '/modelarts.json'])
    expect((await fetch(`${origin}/docs${file}`)).status).toBe(200);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('the command verify verifies every API, leaves the reports in the folder and needs no Playwright', () => {
  const { code, out } = installed.run([COMMAND, 'verify']);
  expect(code, out).toBe(0);
  expect(out).toContain('verified on the MOCK');
  expect(globSync('reports/*', { cwd: installed.folder }).toSorted()).toEqual([
    'reports/ctrf.json',
    'reports/findings.json',
    'reports/findings.sarif',
    'reports/findings.schema.json',
    'reports/history',
    'reports/index.html',
    'reports/junit.xml',
  ]);
  expect(
    globSync('node_modules/{@playwright,playwright,playwright-core,node-*,.bin/node}', {
      cwd: installed.folder,
    }),
  ).toEqual([]);
});

test('two machines share a verification, and merge joins what they leave', () => {
  const part = ['--check', 'errors/*', '--shard'];
  for (const machine of ['1/2', '2/2'])
    expect(installed.run([COMMAND, 'verify', ...part, machine, '--reports', `parts/${machine[0]}`]).code).toBe(0);
  const { code, out } = installed.run([COMMAND, 'merge', 'parts/1', 'parts/2', '--reports', 'merged']);
  expect([code, out]).toEqual([0, expect.stringContaining('only the MOCK (modelarts, tencent-ccs)')]);
  expect(globSync('merged/*', { cwd: installed.folder })).toContain('merged/findings.schema.json');
});

test('the help names what works in the package, each with an example, and the version is that of the package', () => {
  const { code, out, err } = installed.run([COMMAND, '--help']);
  expect([code, err]).toEqual([0, '']);
  expect([...out.matchAll(/^ {2}([\w:-]+)(?: \[command\])? {2,}/gm)].map(([, name]) => name)).toEqual([
    ...OFFERED,
    'help',
  ]);
  expect(out).toContain('Example:\n  npx api-contract-suite help verify');
  const help = installed.run([COMMAND, 'help', 'mock']);
  expect([help.code, help.err]).toEqual([0, '']);
  expect(help.out).toContain('Example:\n  npx api-contract-suite mock --port 4010');
  expect(installed.run([COMMAND, '--version'])).toEqual({
    code: 0,
    out: `${(JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as { version: string }).version}\n`,
    err: '',
  });
});

test('the command doctor looks at the mock, and publish proves nothing with it', () => {
  expect(installed.run([COMMAND, 'doctor'])).toMatchObject({ code: 0, out: expect.stringContaining('the MOCK') });
  expect(installed.run([COMMAND, 'publish'])).toEqual({
    code: 2,
    out: '',
    err: 'The last verification ran on the mock alone, which proves nothing about a provider: set an endpoint and run npx api-contract-suite verify.\n',
  });
});

for (const [words, err] of refusedCommands(OFFERED))
  test(`${words.join(' ')} is answered with one sentence and 2`, () => {
    expect(installed.run([COMMAND, ...words])).toEqual({
      code: 2,
      out: '',
      err: typeof err === 'string' ? err : expect.stringMatching(err),
    });
  });

test('a contract that the project never saw is verified, compared, broken and generated by the package alone', () => {
  const { verified, compared, detected, generated, drifted, validated } = tryOwnContract(installed, COMMAND);
  expect(verified).toMatchObject({ code: 0, out: expect.stringContaining('PASSED ON THE MOCK') });
  expect(verified.out).not.toMatch(/modelarts|tencent/i);
  expect(compared).toMatchObject({ code: 0, out: expect.stringContaining('maximum is 100, was 50') });
  expect(detected).toMatchObject({ code: 0, out: expect.stringContaining('8 of 8 faults found') });
  expect(generated).toMatchObject({ code: 0, out: expect.stringContaining('5 files, 5 changed') });
  expect([drifted.code, validated.out]).toEqual([0, 'true false\n']);
});

test('the guide to the first verdict does what it says, from a plain document to a confirmed guess', async () => {
  const [init, verify, list, confirm, remove] = await tryFirstVerdict(installed);
  expect(init).toMatchObject({ code: 0, err: '' });
  for (const line of init?.promised ?? []) expect(init?.out).toContain(line);
  // What fails is promised by the document; guesses only inform.
  expect(verify).toMatchObject({ code: 1, out: expect.stringMatching(/^ {2}FAILED: \d\d passed, 2 violated, /m) });
  expect(verify?.out.match(/^error.*$/gm)).toHaveLength(3);
  expect([list?.code, list?.out]).toEqual([0, expect.stringContaining('getPosts/total')]);
  expect([confirm?.code, confirm?.out]).toEqual([0, 'confirms getPosts/total\n']);
  expect([remove?.code, remove?.out]).toEqual([0, expect.stringMatching(/^removes {2}getPosts\/promises\//)]);
});

test('a configuration that cannot be used is one sentence and 2', () => {
  expect(installed.run([COMMAND, 'verify'], { variables: { MODELARTS_REVISION: '1999' } })).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^MODELARTS_REVISION: Unknown revision "1999" of modelarts\. .*\n$/),
  });
});

test('a Node that is too old is one sentence and 2, for the command and for the library', () => {
  const version = installed.run(['--version'], { node: HOST_NODE }).out;
  test.skip(!/^v(1\d|20)\./.test(version), 'this machine has no old Node');
  const sentence =
    /^api-contract-suite needs Node 22\.18 or newer, and this is v[\d.]+: install a newer one from https:\/\/nodejs\.org\.\n$/;
  for (const words of [
    [COMMAND, 'mock'],
    ['--input-type=module', '--eval', "import 'api-contract-suite'"],
    ['--input-type=module', '--eval', "import 'api-contract-suite/provider'"],
  ])
    expect(installed.run(words, { node: HOST_NODE })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(sentence),
    });
});

test('tests by hand run beside the test runner of their folder, with the examples of the guide and their types', () => {
  const { passed, own, failed, typed } = tryByHand(installed);
  expect([passed.code, own.code, typed.out], passed.out + own.out).toEqual([0, 0, '']);
  expect(failed).toMatchObject({ code: 1, out: expect.stringContaining('error[toHaveTotal] ShowServiceEvents') });
});
