import { groupFindings, type ApiRun, type Run } from '../../findings/index.ts';
import { VERDICTS, type VerdictName } from '../../judgement/index.ts';
import { runResult, type ResultName } from '../result/index.ts';

/** A run in short, as `reports/history/` keeps it. */
export interface PastRun {
  readonly startedAt: string;
  readonly result: ResultName;
  readonly commit?: string;
  /** Only a part of the tests was selected, so a finding that is not here may be there still. */
  readonly part?: true;
  readonly apis: readonly PastApi[];
}

/** One API in one environment of a past run. */
export interface PastApi {
  readonly api: string;
  readonly environment: string;
  readonly verdicts: Readonly<Record<VerdictName, number>>;
  readonly findings: readonly PastFinding[];
  readonly coverage?: { readonly seen: number; readonly all: number };
  readonly requests: number;
  readonly durationMs: number;
}

export interface PastFinding {
  readonly fingerprint: string;
  readonly check: string;
  readonly operation: string;
  readonly message: string;
}

const LONGEST = 200;

/** What is kept of a run. `undefined` for one that came to no end, because it says nothing about a provider. */
export function pastRunOf(run: Run): PastRun | undefined {
  if (run.unfinished !== undefined) return undefined;
  const { startedAt, commit, part } = run.manifest;
  return {
    startedAt,
    result: runResult(run).result,
    ...(commit !== undefined && { commit }),
    ...(part && { part: true }),
    apis: run.apis.map(pastApi),
  };
}

function pastApi({ api, environment, verdicts, coverage, requests, durationMs }: ApiRun): PastApi {
  const count = (name: VerdictName) => verdicts.filter(({ verdict }) => verdict === name).length;
  return {
    api,
    environment: environment.name,
    verdicts: Object.fromEntries(VERDICTS.map((name) => [name, count(name)])) as Record<VerdictName, number>,
    findings: countedFindings({ verdicts }).map(({ fingerprint, check, operation, message }) => ({
      fingerprint,
      check,
      operation,
      message: message.slice(0, LONGEST),
    })),
    ...(coverage && { coverage: { seen: coverage.seen, all: coverage.all } }),
    requests,
    durationMs,
  };
}

/** The findings that a reader has to act on: neither informations nor waived ones. */
export function countedFindings({ verdicts }: Pick<ApiRun, 'verdicts'>) {
  return groupFindings(
    verdicts
      .flatMap(({ findings }) => findings)
      .filter(({ severity, waiver }) => severity !== 'information' && waiver === undefined),
  );
}
