import { breaking, type Fault } from '../../faults/index.ts';
import { type ProviderOptions, startProvider } from '../../provider/index.ts';
import { type Manner, startGateway } from '../deployments/start-gateway.ts';
import { throughGateway } from '../deployments/through-gateway.ts';
import { verifyAt } from '../deployments/verify-at.ts';
import { outcomeOf, type SoakJob, type SoakRun } from './outcome-of.ts';

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
