import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { expect, test } from '#test';
import { sampleRun } from '../../findings/testing/index.ts';
import { RunFolder } from './run-folder.ts';

const { manifest } = sampleRun();

function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = test.info().outputPath('reports');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

const resultIn = (folder: string) =>
  (JSON.parse(readFileSync(path.join(folder, 'findings.json'), 'utf8')) as { result: string }).result;

test('clears what the last run left, and nothing else', () => {
  const folder = folderWith({
    'README.md': '',
    'index.html': 'green',
    'junit.xml': '',
    'detection.html': '',
    'notes.txt': '',
  });
  RunFolder.open(folder).close();
  expect(readdirSync(folder).toSorted()).toEqual(['README.md', 'detection.html', 'notes.txt']);
});

test('says at any time what there is: under way, aborted, or a whole run', () => {
  const folder = folderWith();
  const opened = RunFolder.open(folder);
  opened.begin(manifest);
  expect(resultIn(folder)).toBe('under way');
  expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toContain('did not come to an end');
  opened.abort(manifest, 'SIGTERM broke the run off');
  expect(resultIn(folder)).toBe('aborted');
  opened.write(sampleRun());
  expect(resultIn(folder)).toBe('passed on the mock');
  opened.close();
  expect(readdirSync(folder).toSorted()).toEqual([
    'ctrf.json',
    'findings.json',
    'findings.sarif',
    'findings.schema.json',
    'history',
    'index.html',
    'junit.xml',
  ]);
});

async function sleeper(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6); console.log("up")'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  return child;
}

function lockOf(pid: number, changes: object = {}): string {
  const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
  const mark = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return JSON.stringify({ pid, host: hostname(), startedAt: '2026-11-25T08:00:00.000Z', mark, ...changes });
}

test('refuses a folder that a living process holds, in a sentence with both, and leaves it as it is', async () => {
  const child = await sleeper();
  const folder = folderWith({ 'index.html': 'of the other', 'run.lock': lockOf(child.pid!) });
  expect(() => RunFolder.open(folder)).toThrow(
    `Another run writes into ${folder}: process ${child.pid}, since 2026-11-25T08:00:00.000Z. Wait for it, or name another folder with --reports.`,
  );
  expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toBe('of the other');
  child.kill();
  await once(child, 'exit');
  RunFolder.open(folder).close();
  expect(readdirSync(folder)).toEqual([]);
});

for (const [what, changes, taken] of [
  ['a later process with the same id', { mark: 'earlier' }, true],
  ['a process of another machine, which no one here can see', { host: 'elsewhere' }, false],
] as const)
  test(`${taken ? 'takes over' : 'leaves alone'} the lock of ${what}`, () => {
    test.skip(process.platform !== 'linux', 'only Linux says when a process began');
    const folder = folderWith({ 'run.lock': lockOf(process.ppid, changes) });
    const open = () => RunFolder.open(folder).close();
    if (taken) expect(open).not.toThrow();
    else expect(open).toThrow(`process ${process.ppid} on elsewhere, since`);
  });

test('takes over a lock that is torn', () => {
  const folder = folderWith({ 'run.lock': '{"pid":' });
  expect(() => RunFolder.open(folder).close()).not.toThrow();
});

for (const [what, name, told] of [
  ['a file', 'file', /^\S+ is no folder: name another one with --reports\.$/],
  ['below a file', 'file/reports', /is no folder/],
  [
    'where the system lets no one make a folder',
    '/proc/reports',
    /cannot be written into \/proc\/reports: .*\(ENOENT\)/,
  ],
] as const)
  test(`says one sentence for ${what}`, () => {
    test.skip(name.startsWith('/proc') && process.platform !== 'linux', 'only Linux has /proc');
    writeFileSync(test.info().outputPath('file'), '');
    expect(() => RunFolder.open(path.resolve(test.info().outputPath(), name))).toThrow(told);
  });

test('a folder of another user is told in one sentence, and stays as it is', () => {
  test.skip(process.platform === 'win32', 'Windows has other owners');
  const folder = folderWith({ 'index.html': 'theirs' });
  // The owner of everything may write everywhere, so it becomes somebody else.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.('nobody');
  else chmodSync(folder, 0o555);
  try {
    expect(() => RunFolder.open(folder)).toThrow(
      /^The reports cannot be written into .*: this user may not write there \(EACCES\)\. Make room there, or name another folder with --reports\.$/,
    );
  } finally {
    if (isRoot) process.seteuid?.(0);
    else chmodSync(folder, 0o755);
  }
  expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toBe('theirs');
});
