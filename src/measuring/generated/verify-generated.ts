import { parseContract, type Contract } from '../../contract/index.ts';
import { startProvider, type ProviderOptions } from '../../provider/index.ts';
import type { ApiRun } from '../../findings/index.ts';
import { EVERYTHING, verifyProvider } from '../detection/verify-provider.ts';
import { isExcused } from './unjudged.ts';

/** Data of a mock. */
export type Data = Required<Pick<ProviderOptions, 'items' | 'seed'>>;

/** Reads a generated contract, which stands in no file. */
export function readGenerated(text: string): Contract {
  return parseContract(text, 'contracts/generated/openapi.yaml');
}

/**
 * What is wrong with what is said of a mock that keeps its contract: every finding, and every check that is not judged without a known reason. `spare`:
 * whether what is left over of the budget is used.
 */
export async function complaintsAbout(contract: Contract, data: Data, spare: boolean): Promise<string[]> {
  const { verdicts } = await verifyKept(contract, data, spare);
  return verdicts.flatMap((verdict) => {
    const { check, operation, findings, reason = '' } = verdict;
    const accusations = findings.filter(({ severity }) => severity !== 'information');
    const isHeldBack = verdict.verdict === 'not judged' || verdict.verdict === 'inconclusive';
    const isGap = isHeldBack && !isExcused({ verdict, contract, items: data.items });
    return [
      ...accusations.map(({ message }) => `${operation} ${check}: ${message}`),
      ...(isGap ? [`${operation} ${check} is ${verdict.verdict}: ${reason}`] : []),
    ];
  });
}

async function verifyKept(contract: Contract, data: Data, spare: boolean): Promise<ApiRun> {
  const provider = await startProvider({ contracts: [contract], ...data });
  try {
    return await verifyProvider(provider, contract, { ...EVERYTHING, spare });
  } finally {
    await provider.close();
  }
}
