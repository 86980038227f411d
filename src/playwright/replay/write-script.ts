import { writeFileSync } from 'node:fs';
import { checksFor, familyOf } from '../../checks/index.ts';
import type { Contract, Operation } from '../../contract/index.ts';
import type { ApiRun, Run } from '../../findings/index.ts';
import { runFiles } from '../run-files.ts';
import { reachedOutcome, type ReplayedOutcome, verdictOutcome, waiversOutcome } from './replayed-outcome.ts';
import { WAIVERS_TITLE } from '../finished-run.ts';
import type { ReplayedResult, ReplayedTest, ReplayScript } from './replay-script.ts';

/** Writes what the tests of a run say. Without a run it writes only which tests there are. */
export function writeScript(contracts: readonly Contract[], run?: Run): void {
  const script: ReplayScript = {
    tests: [
      ...contracts.flatMap((contract) => environmentTests(contract, run)),
      ...contracts.flatMap(({ operations }) => operations.flatMap((operation) => checkTests(operation, run))),
    ],
  };
  writeFileSync(runFiles().script, JSON.stringify(script));
}

/** The tests on what must be sound in each environment of an API. */
function environmentTests({ api }: Contract, run: Run | undefined): ReplayedTest[] {
  const about = { family: 'environments', about: api };
  return [
    { ...about, title: 'is reachable and lets us sign in', results: resultsOf(api, run, reachedOutcome) },
    { ...about, title: WAIVERS_TITLE, results: resultsOf(api, run, waiversOutcome) },
  ];
}

/** A test for each check that applies to an operation. */
function checkTests(operation: Operation, run: Run | undefined): ReplayedTest[] {
  const require = run?.manifest.require ?? [];
  return checksFor(operation).map((check) => ({
    family: familyOf(check),
    about: operation.id,
    title: check.title,
    check: check.id,
    results: resultsOf(operation.contract.api, run, ({ verdicts }) =>
      verdictOutcome(
        verdicts.find((verdict) => verdict.operation === operation.id && verdict.check === check.id),
        require,
      ),
    ),
  }));
}

function resultsOf(
  api: string,
  run: Run | undefined,
  outcomeOf: (apiRun: ApiRun) => ReplayedOutcome,
): ReplayedResult[] {
  const apiRuns = run?.apis.filter((apiRun) => apiRun.api === api) ?? [];
  return apiRuns.map((apiRun) => ({ environment: apiRun.environment.name, ...outcomeOf(apiRun) }));
}
