import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT } from '../../project.ts';

/** What `diff` prints, and how it ends. */
export function diffCommand(...words: readonly string[]): {
  readonly code: number;
  readonly out: string;
  readonly err: string;
} {
  const command = [path.join(PROJECT, 'src/package/command.ts'), 'diff', ...words];
  try {
    return { code: 0, out: execFileSync(process.execPath, command, { encoding: 'utf8', stdio: 'pipe' }), err: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout, err: stderr };
  }
}
