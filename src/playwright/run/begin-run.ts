import { ProgressPrinter, runVerification, startMock, wantedOf } from '../../verification/index.ts';
import type { Configuration } from '../../environments/index.ts';
import type { Manifest } from '../../findings/index.ts';
import type { ReplayedTest } from '../replay/replay-script.ts';
import { CurrentRun } from './current-run.ts';

let current: CurrentRun | undefined;

interface Prepared {
  readonly manifest: Manifest;
  readonly tests: readonly ReplayedTest[];
  /** Tests of APIs that are left out. */
  readonly elsewhere: readonly ReplayedTest[];
  /** Whether one verification follows: then its mock starts while Playwright still reads the tests. */
  readonly verifiesOnce: boolean;
}

/** Makes the run that the global setup, the reporter and the tests of this process speak of. */
export function beginRun(configuration: Configuration, { verifiesOnce, ...prepared }: Prepared): void {
  const mock = verifiesOnce ? startMock(configuration.selections) : undefined;
  // The verification hears of its failure.
  mock?.catch(() => {});
  current = new CurrentRun({
    ...prepared,
    wanted: wantedOf(configuration),
    verify: async (wanted) => {
      const progress = new ProgressPrinter(process.stderr);
      const how = { wanted, onProgress: progress.hear, ...(mock && { mock }) };
      return runVerification({ ...configuration, ...how }).finally(() => progress.end());
    },
  });
}

/** The run of this process. */
export function currentRun(): CurrentRun {
  if (current === undefined) throw new Error('No run was begun: start it with npm run verify.');
  return current;
}
