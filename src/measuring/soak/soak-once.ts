import { detectionOf, ownChecksOf, saidIn } from '../detection/index.ts';
import type { ApiRun, Verdict } from '../../findings/index.ts';
import { breaking, type Fault } from '../../faults/index.ts';
import { type ProviderOptions, startProvider } from '../../provider/index.ts';
import { type Manner, startGateway } from '../deployments/start-gateway.ts';
import { throughGateway } from '../deployments/through-gateway.ts';
import { verifyAt } from '../deployments/verify-at.ts';

/** Each kind of incident meets one request in so many. */
const INCIDENT_EVERY = 40;

/** Ways in which a sound provider may be; each run of a soak takes the next. */
const SHAPES: readonly Pick<ProviderOptions, 'items' | 'world'>[] = [
  {},
  { items: 3 },
  { items: 1_200 },
  { world: { ties: true, tieOrder: 'scattered' } },
  {},
  { items: 0 },
  { world: { onlyNormal: true, logs: 'in-no-order', unknownService: 'refused' } },
  { items: 20, world: { extraFields: true, refusedBy: 'gateway', logs: 'oldest-first' } },
];

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

/** Verifies its own provider while events arrive, 1 in 40 requests is answered with 503, and 1 in 40 connections is reset. */
export async function soakOnce(job: SoakJob): Promise<SoakRun> {
  const { number, maxRps, items, fault } = job;
  const shape = fault ? { ...fault.data, wrappers: breaking(fault) } : SHAPES[(number - 1) % SHAPES.length];
  const provider = await startProvider({ seed: number, items, ...shape, arrivals: { perSecond: maxRps / 30 } });
  const gateway = await startGateway(provider.origin, withIncidents(number));
  const variables = throughGateway(provider, gateway, provider.variables);
  try {
    const { apis } = await verifyAt({
      variables: { ...variables, CONTRACT_MAX_RPS: String(maxRps) },
      ...(fault && { apis: [apiOf(fault)] }),
    });
    return outcomeOf(job, apis);
  } finally {
    await Promise.all([gateway.close(), provider.close()]);
  }
}

/** Two requests of forty meet an incident, each another one; which of the forty differs from run to run. */
function withIncidents(number: number): Manner {
  return ({ count }, provider) => {
    const place = (count + number * 7) % INCIDENT_EVERY;
    if (place === 13)
      return {
        status: 503,
        headers: { 'content-type': 'application/json' },
        body: '{"error_code":"APIGW.0303","error_msg":"The service is unavailable."}',
      };
    if (place === 33) return (response) => response.socket?.resetAndDestroy();
    return provider();
  };
}

function apiOf({ promise }: Fault): string {
  return promise.slice(0, promise.indexOf('#'));
}

function outcomeOf({ number, fault, check }: SoakJob, apis: readonly ApiRun[]): SoakRun {
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
