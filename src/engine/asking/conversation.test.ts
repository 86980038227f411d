import { expect, test } from '#test';
import { Inconclusive, NothingSpare, NotJudged } from '../../judgement/index.ts';
import { SignInRefused } from '../../client/index.ts';
import {
  contract,
  conversationWith,
  operation,
  other,
  RESET,
  resource,
  SILENCE,
} from '../testing/conversation-with.ts';
import { Conversation } from './conversation.ts';
import { HostQueue } from './host-queue.ts';
import { fakeClient } from '../testing/fake-client.ts';

test('asks equal questions once, and again where that is wanted', async () => {
  const { ask, client, heard } = conversationWith(() => ({}));
  await Promise.all([ask(), ask(), ask({ parameters: { colour: 'red' } })]);
  expect(client.sent).toHaveLength(2);
  await ask({ fresh: true });
  expect(heard).toHaveLength(3);
});

test('asks what rarely shows something only where much is left over, and never lets it answer for others', async () => {
  const { ask, client } = conversationWith(() => ({}), 20);
  const text = (offset: number) => ({ parameters: { offset: String(offset) } });
  await Promise.all(Array.from({ length: 9 }, (_, offset) => ask(text(offset))));
  const spare = ask({ ...text(20), later: 3 });
  const usual = ask({ ...text(20), settles: true });
  await expect(spare).rejects.toThrow(NothingSpare);
  expect((await usual).response.status).toBe(200);
  expect(client.sent).toHaveLength(10);
});

test('asks again through a reset and a gateway that is unavailable once', async () => {
  const { ask, incidents, heard } = conversationWith((_parameters, count) =>
    count === 1 ? RESET : count === 2 ? { status: 503 } : {},
  );
  const answer = await ask();
  expect(answer.attempts).toBe(3);
  expect(incidents).toEqual(['reset', 'unavailable']);
  expect(heard).toHaveLength(1);
});

test('never takes throttling for an answer', async () => {
  const { ask } = conversationWith((parameters) => (parameters['colour'] === 'red' ? { status: 429 } : {}));
  await expect(ask({ parameters: { colour: 'red' } })).rejects.toThrow('The provider throttles: status 429, 6 times');
});

test('is inconclusive where everything is unavailable', async () => {
  const { ask } = conversationWith(() => ({ status: 503 }));
  await expect(ask()).rejects.toThrow(Inconclusive);
});

test('is inconclusive after resets only, and says what happened how often', async () => {
  const { ask } = conversationWith(() => RESET);
  await expect(ask()).rejects.toThrow('The connection was reset, 4 times');
});

test('sends no more once the environment has failed several requests in a row', async () => {
  const { ask, client } = conversationWith(() => ({ kind: 'dns', message: 'No such host' }));
  for (let index = 0; index < 6; index += 1)
    await expect(ask({ parameters: { offset: String(index) } })).rejects.toThrow(Inconclusive);
  expect(client.sent).toHaveLength(4);
});

test('gives up an operation that never answers within a handful of silences, and asks the other on', async () => {
  const { conversation, client, ask } = conversationWith((_parameters, _count, id) =>
    id === operation.id ? SILENCE : {},
  );
  const many = Array.from({ length: 30 }, (_, index) => ({ parameters: { offset: String(index) } }));
  const heard = await Promise.allSettled(
    many.flatMap((plan) => [
      ask(plan),
      conversation.ask({ operation: other, resource, plan: { purpose: '', ...plan } }),
    ]),
  );
  expect(heard.filter(({ status }) => status === 'fulfilled')).toHaveLength(30);
  expect(client.sent.filter(({ operation: { id } }) => id === other.id)).toHaveLength(30);
  // Those that were under way at once, and three more, one by one.
  expect(client.sent.filter(({ operation: { id } }) => id === operation.id).length).toBeLessThanOrEqual(8 + 3);
  await expect(ask({ fresh: true })).rejects.toThrow('No answer came; after 4 failures in a row no more is asked');
});

test('asks an operation whose first question was never answered one question at a time', async () => {
  const { ask, client } = conversationWith(() => SILENCE);
  await expect(ask()).rejects.toThrow('No answer came, 2 times');
  await Promise.allSettled(
    Array.from({ length: 30 }, (_, index) =>
      ask({
        parameters: { offset: String(index) },
        ...(index % 3 > 0 && { credentials: { scheme: `scheme ${index % 3}` } }),
      }),
    ),
  );
  expect(client.sent.filter(({ purpose }) => !purpose.includes('neighbours'))).toHaveLength(4);
  expect(client.sent.length).toBeLessThanOrEqual(4 + 2);
});

test('gives up credentials that find no answer, and asks on with the others', async () => {
  const { ask, client } = conversationWith((parameters) => (parameters['offset'] === undefined ? {} : RESET));
  for (let index = 0; index < 12; index += 1) {
    await expect(ask({ parameters: { offset: String(index) }, credentials: { scheme: 'another' } })).rejects.toThrow(
      'The connection was reset',
    );
    await ask({ fresh: true });
  }
  expect(client.sent.filter(({ credentials }) => credentials !== undefined)).toHaveLength(3 * 4 + 2);
});

test('asks on where an operation answers again', async () => {
  const { ask, client } = conversationWith((_parameters, count) => (count > 5 ? {} : SILENCE));
  const heard = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) => ask({ parameters: { offset: String(index) } })),
  );
  expect(heard.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(client.sent).toHaveLength(25);
});

test('gives up where the sign-in meets an incident before each request, which then takes no turn', async () => {
  const provider = fakeClient(() => ({ ...RESET, whileSigningIn: true }));
  const conversation = new Conversation({
    contract,
    client: { ...provider, send: ({ inTurn: _untaken, ...request }) => provider.send(request) },
    queue: new HostQueue({ concurrency: 8, maxRps: undefined }),
    maxRequests: 100,
    backoffMs: 1,
    onAnswer: () => undefined,
    onUnanswered: () => undefined,
    onIncident: () => undefined,
  });
  const questions = Array.from({ length: 12 }, (_, index) => ({ purpose: '', parameters: { offset: String(index) } }));
  for (const plan of questions)
    await expect(conversation.ask({ operation, resource, plan })).rejects.toThrow('The connection was reset');
  expect(provider.sent).toHaveLength(4 * 4);
  expect(conversation.requests).toBe(0);
});

test('says of what is not tried again that it happened once', async () => {
  const { ask } = conversationWith(() => ({ kind: 'dns', message: 'No such host' }));
  await expect(ask()).rejects.toThrow('No such host, once');
});

test('says that the sign-in is refused, also where an incident came before', async () => {
  const { ask, client } = conversationWith((_parameters, count) => {
    if (count > 1) throw new SignInRefused('the sign-in is refused');
    return RESET;
  });
  await expect(ask()).rejects.toThrow(SignInRefused);
  expect(client.sent).toHaveLength(2);
});

test('keeps to the budget of an operation', async () => {
  const { ask, client } = conversationWith(() => ({}), 4);
  await ask({ parameters: { offset: '1' } });
  await ask({ parameters: { offset: '2' } });
  await expect(ask({ parameters: { offset: '3' } })).rejects.toThrow(NotJudged);
  await expect(ask({ parameters: { offset: '3' } })).rejects.toThrow('raise CONTRACT_MAX_REQUESTS');
  // The rest is kept for the pages of the list, and for what has to be settled.
  expect(client.sent).toHaveLength(2);
});

test('shows a working credential after three refusals of a real one', async () => {
  const { ask, client } = conversationWith(() => ({ status: 401 }));
  await Promise.all(
    Array.from({ length: 7 }, (_, index) =>
      ask({ parameters: { offset: String(index) }, credentials: { broken: 'truncated' } }),
    ),
  );
  const kinds = client.sent.map(({ credentials }) => credentials?.broken ?? 'whole');
  expect(kinds).toEqual([
    'truncated',
    'truncated',
    'truncated',
    'whole',
    'truncated',
    'truncated',
    'truncated',
    'whole',
    'truncated',
  ]);
});

test('does not count refusals of credentials that belong to nobody', async () => {
  const { ask, client } = conversationWith(() => ({ status: 401 }));
  for (let index = 0; index < 5; index += 1)
    await ask({ parameters: { offset: String(index) }, credentials: { broken: 'foreign' } });
  expect(client.sent).toHaveLength(5);
});
