import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { PROJECT } from '../../../contract/index.ts';
import type { Ended, InstalledPackage } from './installed-package.ts';

const GUIDE = path.join(PROJECT, 'docs/first-verdict.md');
const FOLDER = 'first';
const DEADLINE_MS = 30_000;

interface Tried extends Ended {
  /** What the guide shows of what `init` saw, line by line. */
  readonly promised: readonly string[];
}

/** What every command of the guide says, in its order, with the service that the guide starts. */
export async function tryFirstVerdict(installed: InstalledPackage): Promise<readonly Tried[]> {
  const guide = readFileSync(GUIDE, 'utf8');
  const port = await freePort();
  installed.write(`${FOLDER}/openapi.yaml`, blocks(guide, 'yaml')[0] ?? '');
  const lines = blocks(guide, 'sh').flatMap((block) => block.trim().split('\n'));
  const [, program = ''] =
    /^node -e "(.*)" > db\.json$/.exec(lines.find((line) => line.startsWith('node -e')) ?? '') ?? [];
  installed.write(`${FOLDER}/db.json`, installed.run(['-e', program], { below: FOLDER }).out);
  const service = await startJsonServer(path.join(installed.folder, FOLDER, 'db.json'), port);
  try {
    const commands = lines.filter((line) => line.startsWith('npx api-contract-suite '));
    return commands.map((typed) => {
      const words = typed.replace('npx ', '').replaceAll('3000', String(port)).replaceAll("'", '').split(' ').slice(1);
      const command = '../node_modules/.bin/api-contract-suite';
      return { promised: guide.match(/^saw .*$/gm) ?? [], ...installed.run([command, ...words], { below: FOLDER }) };
    });
  } finally {
    service.kill();
  }
}

function blocks(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block);
}

async function startJsonServer(file: string, port: number): Promise<ChildProcess> {
  const program = path.join(PROJECT, 'node_modules/json-server/lib/cli/bin.js');
  const child = spawn(process.execPath, [program, '--host', '127.0.0.1', '--port', String(port), file], {
    stdio: 'ignore',
  });
  const end = Date.now() + DEADLINE_MS;
  while (Date.now() < end) {
    const isUp = await fetch(`http://127.0.0.1:${port}/posts`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error('json-server did not start.');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
