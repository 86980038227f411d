import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createClient } from '../../../client/index.ts';
import { loadContract } from '../../../contract/index.ts';
import { HostQueue, verify } from '../../../engine/index.ts';
import { environmentOf, readConfiguration } from '../../../environments/index.ts';
import type { ApiRun } from '../../../findings/index.ts';
import { startProvider } from '../../../provider/index.ts';
import type { StageWrappers } from '../../../provider/pipeline/index.ts';
import { type PageBounds, parcelsContract } from './parcels.ts';

export interface VerifiedParcels {
  readonly run: ApiRun;
  /** The query of every request that the mock received. */
  readonly received: readonly Readonly<Record<string, string>>[];
}

interface Parcels {
  /** Where the contract is written. */
  readonly folder: string;
  /** How the mock breaks its promise. Default: it keeps them all. */
  readonly broken?: StageWrappers;
  readonly items?: number;
}

/** Verifies the list of parcels on the mock, with valid requests only, and notes what the mock received. */
export async function verifyParcels(bounds: PageBounds, { folder, broken, items }: Parcels): Promise<VerifiedParcels> {
  const file = path.join(folder, 'contracts/parcels/openapi.yaml');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, parcelsContract(bounds));
  const contract = loadContract(file);
  const received: Record<string, string>[] = [];
  const noting: StageWrappers = {
    validate: (next) => (asked) => {
      received.push(Object.fromEntries(asked.request.query));
      return next(asked);
    },
  };
  const provider = await startProvider({
    contracts: [contract],
    wrappers: () => (broken ? [broken, noting] : [noting]),
    ...(items !== undefined && { items }),
  });
  const environment = environmentOf(contract, provider.variables, 'mock');
  const { settings } = readConfiguration({
    contracts: [contract],
    variables: { CONTRACT_PROBES: 'positive' },
    folder: path.join(folder, 'no-environment-files'),
  });
  const client = createClient({ ...environment, contract, timeoutMs: settings.timeoutMs });
  const queue = new HostQueue({ concurrency: 8, maxRps: undefined });
  try {
    return { run: await verify({ contract, environment, settings, client, queue }), received };
  } finally {
    await client.close();
    await provider.close();
  }
}
