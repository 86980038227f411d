import { expect, test } from '#test';
import { createClient } from '../../client/index.ts';
import { HostQueue, verify } from '../../engine/index.ts';
import { environmentOf, readConfiguration } from '../../environments/index.ts';
import { startProvider } from '../../provider/index.ts';
import { VirtualLatency } from './virtual-latency.ts';
import { CONTRACTS as contracts, SIGNED_API, TOKEN_API } from '../../contract/testing/index.ts';

const { settings } = readConfiguration({ contracts, variables: {}, folder: import.meta.dirname });

/** The longest chain of requests that wait for each other. A verification takes as many rounds if all other requests run beside the chain. */
const chains: readonly { api: string; longest: number; why: string }[] = [
  { api: TOKEN_API.api, longest: 64, why: 'walks over pages, and then requests that must come one after the other' },
  {
    api: SIGNED_API.api,
    longest: 152,
    why: 'broken keys, three at a time and one whole between them, and then requests in turn',
  },
];
for (const { api, longest, why } of chains)
  test(`${api} takes at most twice as long as its longest chain: ${why}`, async () => {
    const [wide, standard] = [await roundsOf(api, settings.maxRequests), await roundsOf(api, settings.concurrency)];
    expect(wide).toBeLessThanOrEqual(longest);
    expect(standard).toBeLessThanOrEqual(2 * wide);
  });

/** Latencies that a verification takes. */
async function roundsOf(api: string, concurrency: number): Promise<number> {
  const provider = await startProvider({ items: 64 });
  const contract = contracts.find((each) => each.api === api)!;
  const environment = environmentOf(contract, provider.variables, 'mock');
  const latency = new VirtualLatency(
    createClient({
      contract,
      endpoint: environment.endpoint,
      credentials: environment.credentials,
      timeoutMs: settings.timeoutMs,
    }),
  );
  const { client } = latency;
  const { verdicts } = await verify({
    contract,
    environment,
    settings,
    client,
    queue: new HostQueue({ concurrency, maxRps: undefined }),
  });
  await Promise.all([client.close(), provider.close()]);
  expect(verdicts.filter(({ verdict }) => verdict === 'passed').length).toBeGreaterThan(15);
  return latency.rounds;
}
