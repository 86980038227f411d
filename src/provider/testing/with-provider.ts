import { valueAt } from '../../contract/index.ts';
import type { ProviderOptions, RunningProvider } from '../options.ts';
import { startProvider } from '../start-provider.ts';
import { CONTRACTS } from '../../contract/testing/index.ts';
import { type Heard } from './hear.ts';

/** Starts a mock of every contract for one test, and stops it whatever happens. */
export async function withProvider(
  options: ProviderOptions,
  use: (provider: RunningProvider) => Promise<void>,
): Promise<void> {
  const provider = await startProvider({ contracts: CONTRACTS, ...options });
  try {
    await use(provider);
  } finally {
    await provider.close();
  }
}

/** The items of the list at a pointer into an answer. */
export function itemsOf({ body }: Heard, pointer: string): Record<string, unknown>[] {
  return valueAt(body, pointer) as Record<string, unknown>[];
}
