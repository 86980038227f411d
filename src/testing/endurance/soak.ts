import type { Fault } from '../../provider/index.ts';
import { startProvider } from '../../provider/index.ts';
import { type Manner, startGateway } from '../deployments/start-gateway.ts';
import { verifyAt } from '../deployments/verify-at.ts';

/** One request in so many meets each kind of trouble. */
const TROUBLE_EVERY = 40;

export interface Soak {
  readonly runs: number;
  /** Requests a second that are allowed; arrivals keep pace with it, so that a run sees as many whatever its speed. */
  readonly maxRps: number;
  readonly items?: number;
  readonly faults?: readonly Fault[];
  readonly onRun?: (run: SoakRun, number: number) => void;
}

/** How one verification of a soak came out. */
export interface SoakRun {
  /** Ids of the checks that found something. */
  readonly violated: readonly string[];
  readonly says: readonly string[];
  readonly trouble: readonly string[];
  readonly inconclusive: number;
  readonly incidents: number;
  readonly requests: number;
  readonly durationMs: number;
}

/** Verifies one provider again and again while events arrive, 1 in 40 requests is answered 503, and 1 in 40 connections is reset. */
export async function soak({ runs, maxRps, items = 120, faults = [], onRun }: Soak): Promise<readonly SoakRun[]> {
  const provider = await startProvider({ items, faults, arrivals: { perSecond: maxRps / 30 } });
  const gateway = await startGateway(provider.origin, troubled());
  const variables = Object.fromEntries(Object.entries(provider.variables).map(([name, value]) => [name, value === provider.origin ? gateway.origin : value]));
  const done: SoakRun[] = [];
  try {
    while (done.length < runs) {
      const run = await once({ ...variables, CONTRACT_MAX_RPS: String(maxRps) });
      done.push(run);
      onRun?.(run, done.length);
    }
  } finally {
    await Promise.all([gateway.close(), provider.close()]);
  }
  return done;
}

/** At two places of forty, so that no request meets both. */
function troubled(): Manner {
  return ({ count }, provider) => {
    if (count % TROUBLE_EVERY === 13) return { status: 503, headers: { 'content-type': 'application/json' }, body: '{"error_code":"APIGW.0303","error_msg":"The service is unavailable."}' };
    if (count % TROUBLE_EVERY === 33) return (response) => response.socket?.resetAndDestroy();
    return provider();
  };
}

async function once(variables: Readonly<Record<string, string>>): Promise<SoakRun> {
  const { apis } = await verifyAt({ variables });
  const violated = apis.flatMap(({ verdicts }) => verdicts.filter(({ verdict }) => verdict === 'violated'));
  return {
    violated: [...new Set(violated.map(({ check }) => check))],
    says: violated.map(({ check, operation, findings }) => `${check} ${operation}: ${findings[0]?.message}`),
    trouble: apis.flatMap(({ trouble }) => trouble ?? []),
    inconclusive: apis.flatMap(({ verdicts }) => verdicts.filter(({ verdict }) => verdict === 'inconclusive')).length,
    incidents: apis.flatMap(({ incidents }) => incidents).reduce((sum, { count }) => sum + count, 0),
    requests: apis.reduce((sum, { requests }) => sum + requests, 0),
    durationMs: Math.max(...apis.map(({ durationMs }) => durationMs)),
  };
}
