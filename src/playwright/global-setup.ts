import { RunFolder } from '../reporting/index.ts';
import { orExit } from './configuration.ts';
import { preparedRun } from './prepared-run.ts';
import { currentRun, serveOutcomes } from './run/index.ts';
import { runFiles } from './run-files.ts';

/** Says in the reports that a run is under way, and answers the tests until it is over. The reporter knows which are selected, and lets the engine begin. */
export default async function globalSetup(): Promise<() => void> {
  const { reports } = await preparedRun();
  const run = currentRun();
  await orExit(() => RunFolder.at(reports).begin(run.manifest));
  const server = await serveOutcomes(run, runFiles().socket);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
