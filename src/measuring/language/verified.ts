import { breaking, faultsOf, type Fault } from '../../faults/index.ts';
import type { Contract } from '../../contract/index.ts';
import type { ApiRun } from '../../findings/index.ts';
import { startProvider, type ProviderOptions } from '../../provider/index.ts';
import { saidIn } from '../detection/measure-fault.ts';
import { EVERYTHING, verifyProvider } from '../detection/verify-provider.ts';

/** Verifies the mock of a contract as a whole. */
export async function verified(contract: Contract, options: Partial<ProviderOptions> = {}): Promise<ApiRun> {
  const provider = await startProvider({ contracts: [contract], items: 24, ...options });
  try {
    return await verifyProvider(provider, contract, EVERYTHING);
  } finally {
    await provider.close();
  }
}

/** What a run accuses a provider of, and what it could not judge: nothing, for a provider that keeps its contract and shows everything. */
export function complaints({ verdicts }: ApiRun): string[] {
  return verdicts.flatMap(({ check, findings, verdict, reason }) => [
    ...findings.map(({ message }) => `${check}: ${message}`),
    ...(verdict === 'not judged' || verdict === 'inconclusive' ? [`${check}: ${verdict}, ${reason}`] : []),
  ]);
}

/** How many times a check was judged. */
export function judged({ verdicts }: ApiRun, check: string): number {
  return verdicts.filter((each) => each.check === check && each.verdict !== 'not applicable').length;
}

/** The faults of a contract that no check of theirs finds, among those whose id begins so. */
export async function missed(contract: Contract, beginning: string): Promise<{ found: number; missed: string[] }> {
  const faults = faultsOf([contract]).filter(({ id }) => id.startsWith(beginning));
  const results = await Promise.all(faults.map((fault) => isFound(contract, fault)));
  return { found: results.filter(Boolean).length, missed: faults.filter((_, at) => !results[at]).map(({ id }) => id) };
}

async function isFound(contract: Contract, fault: Fault): Promise<boolean> {
  const run = await verified(contract, { wrappers: breaking(fault) });
  return saidIn(run, fault).some(({ own, about }) => own && about === 'broken');
}
