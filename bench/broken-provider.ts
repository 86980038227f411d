import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ApiRun, Run } from '../src/findings/index.ts';
import { loadContracts, PROJECT } from '../src/contract/index.ts';
import { type Fault, faultsOf } from '../src/faults/index.ts';
import type { Measurement } from './measurement.ts';
import { runOrThrow } from './run-process.ts';
import { startMockProcess } from './start-mock-process.ts';

const PROMISES = 40;
const MOST_SECONDS = 60;
/** Requests that a verification starts in a second where CONTRACT_MAX_RPS is not set. */
const USUAL_RATE = 20;
/** Faults that accept what a provider must refuse. They do not hide each other, and no other check ends early because of them. */
const LENIENT = /^[a-z-]*(?:accepted|optional|served|invented|bound-ignored|constant-ignored)\//;

/** How long it takes to report a provider that accepts nearly everything. */
export const brokenProvider: Measurement = {
  title: `npm run verify on a provider that breaks ${PROMISES} promises or more`,
  about: [
    'The mock runs in its own process with many faults at once. It is verified as a real environment is, but without a rate limit.',
  ],
  async measure() {
    const mock = await startMockProcess(chosenFaults().flatMap(({ id }) => ['--fault', id]));
    try {
      const { milliseconds } = await runOrThrow(['npm', 'run', '--silent', 'verify'], {
        variables: { ...mock.variables, CONTRACT_MAX_RPS: 'unlimited' },
        codes: [1],
      });
      const { apis } = JSON.parse(readFileSync(path.join(PROJECT, 'reports/findings.json'), 'utf8')) as Run;
      return [
        { what: 'promises reported as broken', value: brokenPromises(apis).size, unit: '', atLeast: PROMISES },
        { what: 'from the command to the report', value: milliseconds / 1000, unit: 's', atMost: MOST_SECONDS },
        {
          what: `its requests at ${USUAL_RATE} a second would take`,
          value: apis.reduce((sum, { requests }) => sum + requests, 0) / USUAL_RATE,
          unit: 's',
        },
      ];
    } finally {
      await mock.stop();
    }
  },
};

function brokenPromises(apis: readonly ApiRun[]): ReadonlySet<string> {
  const findings = apis.flatMap(({ verdicts }) => verdicts.flatMap((verdict) => verdict.findings));
  return new Set(
    findings.filter(({ severity }) => severity === 'error').map(({ api, promise }) => `${api}${promise.pointer}`),
  );
}

/** One for each promise. */
function chosenFaults(): readonly Fault[] {
  const byPromise = Map.groupBy(
    faultsOf(loadContracts()).filter(({ id }) => LENIENT.test(id)),
    ({ promise }) => promise,
  );
  return [...byPromise.values()].flatMap(([fault]) => fault ?? []);
}
