import { ProgressPrinter, runVerification, wantedOf } from '../../verification/index.ts';
import type { Configuration } from '../../environments/index.ts';
import type { Manifest } from '../../findings/index.ts';
import type { ReplayedTest } from '../replay/replay-script.ts';
import { CurrentRun } from './current-run.ts';

let current: CurrentRun | undefined;

/** Makes the run that the global setup, the reporter and the tests of this process speak of. */
export function beginRun(
  configuration: Configuration,
  { manifest, tests }: { readonly manifest: Manifest; readonly tests: readonly ReplayedTest[] },
): void {
  current = new CurrentRun({
    manifest,
    tests,
    wanted: wantedOf(configuration),
    verify: async (wanted) => {
      const progress = new ProgressPrinter(process.stderr);
      return runVerification({ ...configuration, wanted, onProgress: progress.hear }).finally(() => progress.end());
    },
  });
}

/** The run of this process. */
export function currentRun(): CurrentRun {
  if (current === undefined) throw new Error('No run was begun: start it with npm run verify.');
  return current;
}
