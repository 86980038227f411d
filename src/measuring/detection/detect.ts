import { checks } from '../../checks/index.ts';
import type { Contract } from '../../contract/index.ts';
import type { Fault } from '../../faults/index.ts';
import { isInvented } from './contracts-to-break.ts';
import { CONTROLS } from './controls.ts';
import { MISSED_FAULTS, unbrokenBecause } from './accepted-misses.ts';
import type {
  CheckResult,
  ControlResult,
  FaultResult,
  GeneratedResult,
  Measurement,
  PromiseResult,
} from './measurement.ts';
import { promisesOf } from './promises/promises-of.ts';
import { measureAll, type Answer, type Job } from './measure-all.ts';

export interface Detecting {
  readonly contracts: readonly Contract[];
  readonly faults: readonly Fault[];
  /** Default: all of them. */
  readonly controls?: readonly string[];
  /** How many contracts are generated. Default: none. */
  readonly generated?: number;
  /** Of the contracts, where they are not the suite's. */
  readonly folder?: string;
  /** Every check, resource and credential for every fault. */
  readonly thorough?: boolean;
  /** Hears after each measurement how many of all are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Measures what the suite says about every fault and every control. Throws where a measurement itself fails. */
export async function detect({
  contracts,
  faults,
  controls = CONTROLS.map(({ id }) => id),
  generated = 0,
  thorough = false,
  folder,
  onProgress,
}: Detecting): Promise<Measurement> {
  const measuredAt = new Date();
  const numbers = Array.from({ length: generated }, (_, at) => String(at + 1));
  // Controls take longest, so they come first: no process then waits for another at the end.
  const ids = faults.map(({ id }) => id);
  const jobs = [
    ...jobsOf('control', controls),
    ...jobsOf('fault', ids, thorough),
    ...jobsOf('generated', numbers, thorough),
  ];
  const { results, workers } = await resultsOf(jobs, onProgress, folder);
  const faultResults = faults.map(({ id }) => withReason(results.get(`fault ${id}`) as FaultResult));
  return {
    measuredAt: measuredAt.toISOString(),
    durationMs: Date.now() - measuredAt.getTime(),
    workers,
    ...(folder !== undefined && { foreign: true }),
    faults: faultResults,
    controls: controls.map((id) => results.get(`control ${id}`) as ControlResult),
    generated: numbers.map((id) => results.get(`generated ${id}`) as GeneratedResult),
    promises: promiseResultsOf(contracts, faultResults),
    checks: checkResults(faultResults),
  };
}

/** The result of each job by kind and id. Throws where a measurement fails. */
async function resultsOf(jobs: readonly Job[], onProgress: Detecting['onProgress'], folder: string | undefined) {
  const results = new Map<string, FaultResult | ControlResult | GeneratedResult>();
  const failures: string[] = [];
  const hear = (answer: Answer, done: number) => {
    const name = `${answer.job.kind} ${answer.job.id}`;
    if ('result' in answer && answer.result !== true && answer.result !== false) results.set(name, answer.result);
    if ('failure' in answer) failures.push(`${name}: ${answer.failure}`);
    onProgress?.(done, jobs.length);
  };
  const workers = await measureAll(jobs, hear, folder);
  if (failures.length > 0) throw new Error(`${failures.length} measurements failed.\n${failures.join('\n')}`);
  return { results, workers };
}

function jobsOf(kind: Job['kind'], ids: readonly string[], thorough = false): Job[] {
  return ids.map((id) => ({ kind, id, thorough }));
}

function withReason(result: FaultResult): FaultResult {
  const acceptedBecause = MISSED_FAULTS[result.id];
  return acceptedBecause === undefined ? result : { ...result, acceptedBecause };
}

function promiseResultsOf(contracts: readonly Contract[], faults: readonly FaultResult[]): PromiseResult[] {
  return contracts.filter((contract) => !isInvented(contract)).flatMap((contract) => promiseResults(contract, faults));
}

function promiseResults(contract: Contract, faults: readonly FaultResult[]): PromiseResult[] {
  return promisesOf(contract).map(({ pointer, title }) => {
    const promise = `${contract.api}#${pointer}`;
    const found = faults
      .filter(({ said }) =>
        said.some(
          (each) => each.promise === promise && (each.about === 'entailed' || (each.own && each.about === 'broken')),
        ),
      )
      .map(({ id }) => id);
    const reason = unbrokenBecause(contract, promise);
    return { promise, title, found, ...(found.length === 0 && reason !== undefined && { acceptedBecause: reason }) };
  });
}

function checkResults(faults: readonly FaultResult[]): CheckResult[] {
  return checks.map(({ id }) => ({
    check: id,
    found: faults.filter(({ said }) => said.some(({ check, own }) => own && check === id)).map((fault) => fault.id),
  }));
}
