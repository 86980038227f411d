import { expect, test } from '#test';
import { createClient } from '../../client/index.ts';
import { TOKEN_API } from '../../contract/testing/index.ts';
import { HostQueue, verify } from '../../engine/index.ts';
import { environmentOf, readConfiguration } from '../../environments/index.ts';
import { startProvider } from '../../provider/index.ts';

/** Answers after which the provider is gone. */
const LAST_ANSWER = 60;

for (const isGone of [false, true])
  test(`a provider that ${isGone ? 'stops answering in the middle of a run has not passed' : 'answers to the end is in no trouble'}`, async () => {
    const provider = await startProvider({ items: 12 });
    const contract = TOKEN_API;
    const { settings } = readConfiguration({ contracts: [contract], variables: {}, folder: import.meta.dirname });
    const environment = environmentOf(contract, provider.variables, 'mock');
    const { endpoint, credentials } = environment;
    const client = createClient({ contract, endpoint, credentials, timeoutMs: settings.timeoutMs });
    let answers = 0;
    let closed: Promise<unknown> = Promise.resolve();
    const { trouble, verdicts } = await verify({
      contract,
      environment,
      settings,
      client,
      queue: new HostQueue({ concurrency: 8, maxRps: undefined }),
      onAnswer: () => {
        answers += 1;
        if (isGone && answers === LAST_ANSWER) closed = provider.close();
      },
    });
    await Promise.all([client.close(), closed]);
    if (!isGone) await provider.close();
    if (isGone) expect(trouble).toMatch(/ stopped answering at \S+ in the middle of the run: .+verify again\.$/);
    else expect(trouble).toBeUndefined();
    expect(verdicts.some(({ verdict }) => verdict === 'inconclusive')).toBe(isGone);
  });
