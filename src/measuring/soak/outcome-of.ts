import { detectionOf, ownChecksOf, saidIn } from '../detection/index.ts';
import type { Fault } from '../../faults/index.ts';
import type { ApiRun, Verdict } from '../../findings/index.ts';

/** One verification of a soak. */
export interface SoakJob {
  /** From 1. Each number has its own data and its own places for incidents and, where the provider is sound, its own shape. */
  readonly number: number;
  /** Requests that are allowed in a second. Arrivals keep pace with it, so that every run sees equally many. */
  readonly maxRps: number;
  readonly items: number;
  /** The fault of the provider, whose API alone is verified then. Absent for a sound provider. */
  readonly fault?: Fault;
  /** The check that must find the fault. Default: any check that is meant to. */
  readonly check?: string;
}

/** How one verification of a soak came out. */
export interface SoakRun {
  readonly number: number;
  /** Id of the fault. */
  readonly fault?: string;
  /** What `npm run verify` ends with. */
  readonly exitCode: 0 | 1;
  /** Whether it ended as it must: with 0 for a sound provider; for a broken one with 1 and a finding of the right check, or with 0 where that check only informs. */
  readonly isAsExpected: boolean;
  /** Whether something else than the broken promise is blamed too. */
  readonly misleads: boolean;
  /** `check operation: message` of each violation. */
  readonly says: readonly string[];
  readonly trouble: readonly string[];
  /** What could not be judged, and why; without what was not judged because a promise is broken. */
  readonly leftOpen: readonly string[];
  readonly incidents: number;
  readonly requests: number;
  readonly durationMs: number;
}

/** How a job came out, by what was found of each API. */
export function outcomeOf({ number, fault, check }: SoakJob, apis: readonly ApiRun[]): SoakRun {
  const verdicts = apis.flatMap((api) => api.verdicts);
  const violated = verdicts.filter(({ verdict }) => verdict === 'violated');
  const trouble = apis.flatMap((api) => [
    ...(api.trouble === undefined ? [] : [api.trouble]),
    ...(api.waiverErrors ?? []),
  ]);
  const exitCode = violated.length + trouble.length > 0 ? 1 : 0;
  return {
    number,
    ...(fault && { fault: fault.id }),
    exitCode,
    isAsExpected:
      trouble.length === 0 &&
      (fault ? isFound(verdicts, check === undefined ? ownChecksOf(fault) : [check]) : exitCode === 0),
    misleads: fault !== undefined && apis.some((api) => detectionOf(saidIn(api, fault)) === 'misattributed'),
    says: violated.map(({ check: id, operation, findings }) => `${id} ${operation}: ${findings[0]?.message}`),
    trouble,
    leftOpen: leftOpenIn(verdicts),
    incidents: apis.flatMap(({ incidents }) => incidents).reduce((sum, { count }) => sum + count, 0),
    requests: apis.reduce((sum, { requests }) => sum + requests, 0),
    durationMs: Math.max(...apis.map(({ durationMs }) => durationMs)),
  };
}

/** Whether a right check gives an error; or, where the right check only informs, gives its information and no other check fails the run. */
function isFound(verdicts: readonly Verdict[], right: readonly string[]): boolean {
  const severities = verdicts
    .filter(({ check }) => right.includes(check))
    .flatMap(({ findings }) => findings.map(({ severity }) => severity));
  return (
    severities.includes('error') ||
    (severities.includes('information') && verdicts.every(({ verdict }) => verdict !== 'violated'))
  );
}

function leftOpenIn(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts
    .filter(
      ({ verdict, becauseOf }) => verdict === 'inconclusive' || (verdict === 'not judged' && becauseOf === undefined),
    )
    .map(({ verdict, check, operation, reason }) => `${verdict} ${check} ${operation}: ${reason}`);
}
