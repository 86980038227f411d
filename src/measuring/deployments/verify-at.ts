import path from 'node:path';
import { loadContracts } from '../../contract/index.ts';
import { readConfiguration } from '../../environments/index.ts';
import type { ApiRun, Run } from '../../findings/index.ts';
import { runVerification } from '../../verification/index.ts';

/** A folder without `.env` files. */
const NO_FILES = path.join(import.meta.dirname, 'no-environment-files');

/** What is verified. */
export interface Target {
  /** As a user sets them; an API without variables is verified on the mock. */
  readonly variables: Readonly<Record<string, string>>;
  /** Default: all. */
  readonly apis?: readonly string[];
}

/** Verifies what the variables point at, as `npm run verify` does, without a rate limit unless they set one. */
export function verifyAt({ variables, apis }: Target): Promise<Run> {
  const contracts = loadContracts().filter(({ api }) => apis?.includes(api) ?? true);
  const configuration = readConfiguration({
    contracts,
    variables: { CONTRACT_MAX_RPS: 'unlimited', ...variables },
    folder: NO_FILES,
  });
  return runVerification({ ...configuration, fidelity: false });
}

/** Check, operation and message of each violation. */
export function violationsOf({ apis }: Run): readonly string[] {
  return apis.flatMap(({ verdicts }) =>
    verdicts
      .filter(({ verdict }) => verdict === 'violated')
      .map(({ check, operation, findings }) => `${check} ${operation}: ${findings[0]?.message}`),
  );
}

/** Verdict, check, operation and reason of everything that could not be judged. */
export function unjudgedOf({ verdicts }: ApiRun): readonly string[] {
  return verdicts
    .filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'not judged')
    .map(({ verdict, check, operation, reason }) => `${verdict} ${check} ${operation}: ${reason}`);
}
