import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT } from '../../../contract/index.ts';
import { BACKUPS } from '../pack-files.ts';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Machine {
  readonly node?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly below?: string;
}

/** The package in a folder of its own that holds nothing else. */
export interface InstalledPackage {
  readonly folder: string;
  /** Runs Node there, or in a folder below, with these variables and no others; what it says on both streams, and how it ends. */
  run(words: readonly string[], machine?: Machine): Ended;
  write(file: string, text: string): void;
  /** Installs another package beside it. */
  add(name: string): void;
  remove(): void;
}

/** Packs the project and installs the tarball; takes a minute or more. Throws where packing leaves something behind in the project. */
export function installPackage(): InstalledPackage {
  const root = mkdtempSync(path.join(tmpdir(), 'consumer-'));
  const tarball = pack(path.join(root, 'project'));
  const folder = path.join(root, 'empty');
  mkdirSync(folder);
  const add = (name: string) =>
    npm(folder, 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', name);
  add(tarball);
  return {
    folder,
    run: (words, { node = process.execPath, variables = {}, below = '' } = {}) =>
      run(path.join(folder, below), [node, ...words], variables),
    write: (file, text) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    },
    add,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Packs a copy of the project, so that nobody who works in it sees the manifest of the package. */
function pack(project: string): string {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: PROJECT,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => /^(src|generated|contracts|docs|reports)\/|^[^/]+$/.test(file) && file !== '');
  for (const file of files) cpSync(path.join(PROJECT, file), path.join(project, file));
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(project, 'node_modules'));
  const own = () => ['package.json', 'README.md'].map((file) => readFileSync(path.join(project, file), 'utf8'));
  const before = own();
  npm(project, 'pack', '--silent');
  if (own().join() !== before.join()) throw new Error('The project does not have its own manifest and README back.');
  const left = globSync(['dist', ...BACKUPS.map((file) => path.relative(PROJECT, file))], { cwd: project });
  if (left.length > 0) throw new Error(`Packing leaves ${left.join(', ')} behind.`);
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

function run(
  cwd: string,
  [program, ...words]: readonly [string, ...string[]],
  variables: Readonly<Record<string, string>>,
): Ended {
  try {
    const environment = { PATH: process.env['PATH'] ?? '', ...variables };
    return {
      code: 0,
      out: execFileSync(program, words, { cwd, encoding: 'utf8', stdio: 'pipe', env: environment }),
      err: '',
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout, err: stderr };
  }
}
