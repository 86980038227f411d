import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from '../contract/index.ts';

/** What Pact's command printed. */
export interface PactCliOutput {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Pact's official command with its tracking switched off. Rejects where it ends with an error. */
export function runPactCli(words: readonly string[]): Promise<PactCliOutput> {
  const manifest = createRequire(import.meta.url).resolve('@pact-foundation/pact-cli/package.json');
  const command = path.join(path.dirname(manifest), 'bin/pact.js');
  return promisify(execFile)(process.execPath, [command, ...words], {
    cwd: PROJECT,
    env: { ...process.env, PACT_DO_NOT_TRACK: 'true', NO_COLOR: '1' },
  });
}
