import { expect, test } from '#test';
import { Inconclusive, NeverAnswered } from '../../judgement/index.ts';
import { conversationWith, operation, other, RESET, resource, SILENCE } from '../testing/conversation-with.ts';
import type { FakeReply } from '../testing/fake-client.ts';

test('takes a refusal of one request for an answer where its neighbours are answered', async () => {
  const { ask } = conversationWith((parameters) => (parameters['colour'] === 'red' ? { status: 503 } : {}));
  expect((await ask({ parameters: { colour: 'red' } })).response.status).toBe(503);
});

test('asks no neighbour where others are answered meanwhile', async () => {
  const others: Promise<unknown>[] = [];
  const { ask, client } = conversationWith((parameters) => {
    if (parameters['colour'] !== 'red') return {};
    others.push(ask({ fresh: true, parameters: { colour: 'blue' } }));
    return { status: 503 };
  });
  await ask({ parameters: { colour: 'red' } });
  await Promise.all(others);
  expect(others.length).toBeGreaterThan(1);
  expect(client.sent.filter(({ purpose }) => purpose.includes('neighbours'))).toEqual([]);
});

test('takes more attempts for luck where the environment turns away what it answers later', async () => {
  const { ask, client } = conversationWith((parameters, count) =>
    parameters['colour'] === 'red' || (parameters['offset'] !== undefined && count % 2 === 1) ? { status: 503 } : {},
  );
  for (let offset = 0; offset < 6; offset += 1) await ask({ parameters: { offset: String(offset) } });
  await expect(ask({ parameters: { colour: 'red' } })).rejects.toThrow(Inconclusive);
  expect(client.sent.filter(({ parameters }) => parameters['colour'] === 'red')).toHaveLength(4);
});

test('takes a plain request that is never answered for an answer where another operation is', async () => {
  const { ask } = conversationWith((_parameters, _count, id) => (id === 'ListWidgets' ? { status: 502 } : {}));
  expect((await ask()).response.status).toBe(502);
});

for (const kind of ['reset', 'timeout', 'garbled'] as const)
  test(`says that a question is never answered where each attempt ends with a ${kind} and its neighbours are answered`, async () => {
    const wrong: FakeReply = { kind, message: 'It went wrong' };
    const { ask, client, unanswered } = conversationWith((parameters) => (parameters['colour'] === 'red' ? wrong : {}));
    await ask();
    const red = ask({ parameters: { colour: 'red' } });
    await expect(red).rejects.toThrow(NeverAnswered);
    await expect(red).rejects.toThrow('It went wrong, 4 times, and other requests were answered in between');
    expect(unanswered).toEqual([kind]);
    expect(client.sent.filter(({ parameters }) => parameters['colour'] === 'red')).toHaveLength(4);
  });

test('says that a plain question is never answered where another operation is', async () => {
  const { conversation, ask } = conversationWith((_parameters, _count, id) => (id === operation.id ? SILENCE : {}));
  await conversation.ask({ operation: other, resource, plan: { purpose: '' } });
  await expect(ask()).rejects.toThrow(NeverAnswered);
});

/** Incidents that meet all requests, or none: they cannot depend on what is asked. */
const elsewhere = [
  { kind: 'refused', message: 'Refused' },
  { kind: 'dns', message: 'No such host' },
  { kind: 'tls', message: 'No good certificate' },
  { kind: 'throttled', message: 'Slow down' },
  { kind: 'network', message: 'No route' },
  { kind: 'reset', message: 'The sign-in failed', whileSigningIn: true },
  { kind: 'timeout', message: 'The sign-in did not answer', whileSigningIn: true },
] as const;
for (const incident of elsewhere)
  test(`never blames the provider for ${incident.message}`, async () => {
    const { ask, unanswered } = conversationWith((parameters) => (parameters['colour'] === 'red' ? incident : {}));
    for (let offset = 0; offset < 20; offset += 1) await ask({ parameters: { offset: String(offset) } });
    await expect(ask({ parameters: { colour: 'red' } })).rejects.toThrow(incident.message);
    expect(unanswered).toEqual([]);
  });

test('asks some questions to the end, though their retries come after the budget is used up', async () => {
  const { ask, unanswered } = conversationWith((parameters) => (parameters['colour'] ? RESET : {}), 200);
  await ask();
  const red = Array.from({ length: 40 }, (_, count) => ask({ parameters: { colour: `red ${count}` } }));
  const plain = Array.from({ length: 200 }, (_, offset) => ask({ parameters: { offset: String(offset) } }));
  await Promise.allSettled([...red, ...plain]);
  expect(unanswered.length).toBeGreaterThanOrEqual(3);
});

test('asks twice where three questions were singled out by the same incident', async () => {
  const { ask, client, unanswered } = conversationWith((parameters) => (parameters['colour'] ? RESET : {}));
  await ask();
  for (let count = 0; count < 4; count += 1) await ask({ parameters: { colour: `red ${count}` } }).catch(() => {});
  expect(unanswered).toEqual(['reset', 'reset', 'reset']);
  expect(client.sent.filter(({ parameters }) => parameters['colour'] === 'red 3')).toHaveLength(2);
});

test('shows a silence once in each operation, because it costs much', async () => {
  const { ask, client, unanswered } = conversationWith((parameters) => (parameters['colour'] ? SILENCE : {}));
  await ask();
  await expect(ask({ parameters: { colour: 'red' } })).rejects.toThrow(NeverAnswered);
  await expect(ask({ parameters: { colour: 'blue' } })).rejects.toThrow('No answer came, once');
  await ask({ fresh: true });
  await expect(ask({ parameters: { colour: 'pink' } })).rejects.toThrow('No answer came, once');
  expect(unanswered).toEqual(['timeout']);
  expect(client.sent.filter(({ parameters }) => parameters['colour'])).toHaveLength(4 + 1 + 1);
});

for (const [share, kind] of [
  [0.1, 'reset'],
  [0.1, 'unavailable'],
  [0.1, 'timeout'],
  [0.3, 'reset'],
] as const)
  test(`blames nobody where ${share * 100} % of all requests meet a ${kind} by chance`, async () => {
    for (const seed of [1, 2, 3]) {
      const chance = dice(seed);
      const trouble: FakeReply = kind === 'unavailable' ? { status: 503 } : { kind, message: 'Bad luck' };
      const { ask, unanswered, conversation } = conversationWith(() => (chance() < share ? trouble : {}), 10_000);
      const asked = await Promise.allSettled(
        Array.from({ length: 300 }, (_, offset) => ask({ parameters: { offset: String(offset) } })),
      );
      expect(unanswered).toEqual([]);
      expect(asked.filter((each) => each.status === 'fulfilled' && each.value.response.status !== 200)).toEqual([]);
      expect(conversation.requests).toBeGreaterThan(300);
    }
  });

test('blames nobody where long answers alone are cut, and not always', async () => {
  for (const seed of [1, 2, 3]) {
    const chance = dice(seed);
    const { ask, unanswered } = conversationWith(
      ({ limit }) => (limit !== undefined && chance() < 0.3 ? RESET : {}),
      10_000,
    );
    for (let offset = 0; offset < 60; offset += 1) {
      await ask({ parameters: { offset: String(offset) } });
      await ask({ parameters: { offset: String(offset), limit: '100' } }).catch((error: unknown) => {
        if (!(error instanceof Inconclusive)) throw error;
      });
    }
    expect(unanswered).toEqual([]);
  }
});

/** Numbers from 0 to 1 as if by chance, the same for each seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
