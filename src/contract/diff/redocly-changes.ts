import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { ContractError } from '../contract-error.ts';
import { PROJECT } from '../project.ts';

/** One difference as `redocly diff` reports it; its own grades do not tell providers from consumers and are left out. */
export interface RedoclyChange {
  /** A pointer along the traffic: references are followed in it. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly property?: string;
  readonly base?: Side;
  readonly revision?: Side;
}

interface Side {
  readonly pointer: string;
  readonly line: number;
  readonly value?: unknown;
}

/** Every difference that a maintained comparison of two OpenAPI documents finds; `older` and `newer` are absolute files. Throws `ContractError` where it cannot read one of them. */
export async function redoclyChanges(older: string, newer: string): Promise<RedoclyChange[]> {
  const command = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')),
    'bin/cli.js',
  );
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [command, 'diff', older, newer, '--format', 'json', '--fail-on', 'none'],
    {
      cwd: PROJECT,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
    },
  ).catch((error: { stdout?: string; stderr?: string }) => ({
    stdout: error.stdout ?? '',
    stderr: error.stderr ?? String(error),
  }));
  if (!stdout.startsWith('{'))
    throw new ContractError(`${older} and ${newer} cannot be compared: ${stderr.trim().split('\n')[0]}`);
  return (JSON.parse(stdout) as { changes: RedoclyChange[] }).changes;
}
