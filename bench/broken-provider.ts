import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Run } from '../src/findings/index.ts';
import { loadContracts } from '../src/contract/index.ts';
import { faultsOf, type Fault } from '../src/provider/index.ts';
import type { Measurement } from './measurement.ts';
import { PROJECT, runOrThrow } from './run-process.ts';
import { startMockProcess } from './start-mock-process.ts';

const PROMISES = 40;
const MOST_SECONDS = 60;

/** How long it takes to report a provider that keeps next to nothing. */
export const brokenProvider: Measurement = {
  title: `npm run verify on a provider that breaks ${PROMISES} promises`,
  about: ['The mock with many faults at once, in a process of its own, verified as a real environment is: with the default rate of 20 requests per second, and beside the mock for comparison.'],
  async measure() {
    const mock = await startMockProcess(chosenFaults().flatMap(({ id }) => ['--fault', id]));
    try {
      const { milliseconds } = await runOrThrow(['npm', 'run', '--silent', 'verify'], { variables: mock.variables, codes: [1] });
      const { apis } = JSON.parse(readFileSync(path.join(PROJECT, 'reports/findings.json'), 'utf8')) as Run;
      const errors = apis.flatMap(({ api, verdicts }) => verdicts.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error').map(({ promise }) => `${api}${promise.pointer}`)));
      return [
        { what: 'promises reported as broken', value: new Set(errors).size, unit: '', atLeast: PROMISES },
        { what: 'from the command to the report', value: milliseconds / 1000, unit: 's', atMost: MOST_SECONDS },
      ];
    } finally {
      await mock.stop();
    }
  },
};

/** One fault for each promise, for what two faults do to one field says nothing new. */
function chosenFaults(): readonly Fault[] {
  const byPromise = Map.groupBy(faultsOf(loadContracts()), ({ promise }) => promise);
  return [...byPromise.values()].flatMap(([fault]) => fault ?? []);
}
