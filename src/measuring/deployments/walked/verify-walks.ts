import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createClient } from '../../../client/index.ts';
import { loadContract, type Operation } from '../../../contract/index.ts';
import { HostQueue, verify } from '../../../engine/index.ts';
import { environmentOf, readConfiguration } from '../../../environments/index.ts';
import type { ApiRun } from '../../../findings/index.ts';
import { startProvider } from '../../../provider/index.ts';
import type { StageWrappers } from '../../../provider/pipeline/index.ts';

const GROUND = 'src/measuring/detection/walking-ground/openapi.yaml';

export interface Walks {
  /** Where the contract is written. */
  readonly folder: string;
  /** Text of the contract → other text. */
  readonly changes?: readonly (readonly [from: string, to: string])[];
  /** How the mock breaks its promises. Default: it keeps them all. */
  readonly broken?: (operation: Operation) => readonly StageWrappers[];
  readonly items?: number;
}

/** Verifies the invented lists that are walked, over real connections, with everything that the suite asks. */
export async function verifyWalks({ folder, changes = [], broken, items = 54 }: Walks): Promise<ApiRun> {
  const file = path.join(folder, 'contracts/walks/openapi.yaml');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, changed(readFileSync(GROUND, 'utf8'), changes));
  const contract = loadContract(file);
  const provider = await startProvider({ contracts: [contract], items, ...(broken && { wrappers: broken }) });
  const environment = environmentOf(contract, provider.variables, 'mock');
  const { settings } = readConfiguration({
    contracts: [contract],
    variables: {},
    folder: path.join(folder, 'no-environment-files'),
  });
  const client = createClient({ ...environment, contract, timeoutMs: settings.timeoutMs });
  try {
    const queue = new HostQueue({ concurrency: 8, maxRps: undefined });
    return await verify({ contract, environment, settings, client, queue });
  } finally {
    await client.close();
    await provider.close();
  }
}

function changed(text: string, changes: Walks['changes'] = []): string {
  return changes.reduce((changing, [from, to]) => {
    if (!changing.includes(from)) throw new Error(`The contract does not say "${from}".`);
    return changing.replaceAll(from, () => to);
  }, text);
}
