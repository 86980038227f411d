import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Run } from '../../findings/index.ts';
import { CommandError } from './command-error.ts';
import { typed } from './typed.ts';

/** The option of every command that reads what a verification left. */
export const FINDINGS_OPTION = [
  '--findings <file>',
  'findings.json of a verification; without it that in CONTRACT_REPORTS or reports/',
] as const;

/** Absolute folder of the reports: that of the option, of `CONTRACT_REPORTS`, or `reports`. */
export async function chosenReports(reports?: string): Promise<string> {
  const { reportsFolder } = await import('../../environments/index.ts');
  return path.resolve(reports ?? reportsFolder({ variables: process.env, folder: process.cwd() }));
}

/** The file that the option names, or that of the last verification. */
export async function findingsFile(findings: string | undefined): Promise<string> {
  return findings === undefined ? path.join(await chosenReports(), 'findings.json') : path.resolve(findings);
}

/** The run in a file, as a user may have copied it from another machine. Throws one sentence where it holds none. */
export async function runIn(file: string): Promise<Run> {
  const { readForeignRun } = await import('../../reporting/index.ts');
  const name = path.relative('', file);
  if (!existsSync(file)) throw new CommandError(`There is no ${name}: run ${typed('verify')} first.`);
  return readForeignRun(name);
}
