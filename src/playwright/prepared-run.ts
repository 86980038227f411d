import type { PreparedRun } from './prepare-run.ts';

/** The variable in which the first process passes on what it prepared, so that workers need not read the configuration. */
const VARIABLE = 'VERIFIED_RUN';

/** What was prepared for this run. The first process prepares it, workers read it from a variable. */
export async function preparedRun(): Promise<PreparedRun> {
  const passedOn = process.env[VARIABLE];
  if (passedOn !== undefined) return JSON.parse(passedOn) as PreparedRun;
  const { prepareRun } = await import('./prepare-run.ts');
  const prepared = await prepareRun();
  process.env[VARIABLE] = JSON.stringify(prepared);
  return prepared;
}
