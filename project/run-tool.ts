import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../src/contract/index.ts';

/** Commands that are named otherwise than their packages. */
const COMMANDS: Readonly<Record<string, string>> = { 'dependency-cruiser': 'depcruise' };

/** Runs an installed command-line tool with this Node, on the project or in another folder; gives its exit code and everything that it said. */
export function runTool(
  name: string,
  parameters: readonly string[],
  cwd = PROJECT,
): Promise<{ code: number; output: string }> {
  const folder = path.join(PROJECT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : (bin[COMMANDS[name] ?? path.basename(name)] ?? Object.values(bin)[0]);
  if (script === undefined) throw new Error(`The package ${name} has no command.`);
  const environment = { ...process.env, REDOCLY_TELEMETRY: 'off', NO_COLOR: '1', FORCE_COLOR: undefined };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(folder, script), ...parameters],
      { cwd, env: environment, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : Number(error.code ?? 1);
        resolve({ code, output: `${stdout}\n${stderr}`.trim() });
      },
    );
  });
}
