import path from 'node:path';
import { loadContracts } from '../../contract/index.ts';
import { readConfiguration } from '../../environments/index.ts';
import type { ApiRun, Run } from '../../findings/index.ts';
import { runVerification } from '../../verification/index.ts';

/** Where no `.env` file lies. */
const NO_FILES = path.join(import.meta.dirname, 'no-environment-files');

export interface Place {
  /** As a user sets them; without them all is verified on the mock. */
  readonly variables: Readonly<Record<string, string>>;
  /** Default: all. */
  readonly apis?: readonly string[];
}

/** Verifies what the variables point at, as `npm run verify` does, without a rate limit unless they set one. */
export function verifyAt({ variables, apis }: Place): Promise<Run> {
  const contracts = loadContracts().filter(({ api }) => apis?.includes(api) ?? true);
  const configuration = readConfiguration({
    contracts,
    variables: { CONTRACT_MAX_RPS: 'unlimited', ...variables },
    folder: NO_FILES,
  });
  return runVerification({ ...configuration, fidelity: false });
}

/** Check and operation of each violation, for a test that expects none, or one. */
export function violationsOf({ apis }: Run): readonly string[] {
  return apis.flatMap(({ verdicts }) =>
    verdicts
      .filter(({ verdict }) => verdict === 'violated')
      .map(({ check, operation, findings }) => `${check} ${operation}: ${findings[0]?.message}`),
  );
}

/** The same for what could not be judged, with its reason. */
export function unjudgedOf({ verdicts }: ApiRun): readonly string[] {
  return verdicts
    .filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'not judged')
    .map(({ verdict, check, operation, reason }) => `${verdict} ${check} ${operation}: ${reason}`);
}
