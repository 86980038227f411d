import { expect, test } from '@playwright/test';
import { Inconclusive, NotJudged, type RequestPlan } from '../checks/index.ts';
import { contractFrom, operationOf, widgets } from '../checks/testing/index.ts';
import { Conversation } from './conversation.ts';
import { HostQueue } from './host-queue.ts';
import { fakeClient, type FakeReply } from './testing/fake-client.ts';

const contract = contractFrom(widgets);
const operation = operationOf(contract, 'ListWidgets');
const subject = { name: 'first', parameters: { owner_id: 'o', shelf_id: 's', tag: 't' } };
const RESET = { kind: 'reset', message: 'The connection was reset' } as const;

function conversationWith(reply: (parameters: Readonly<Record<string, string>>, count: number, operationId: string) => FakeReply, maxRequests = 100) {
  const client = fakeClient((request, count) => reply(request.parameters, count, request.operation.id));
  const heard: string[] = [];
  const incidents: string[] = [];
  const conversation = new Conversation({
    contract,
    client,
    queue: new HostQueue({ concurrency: 8, maxRps: undefined }),
    maxRequests,
    backoffMs: 1,
    onAnswer: ({ purpose }) => heard.push(purpose),
    onIncident: ({ kind }) => incidents.push(kind),
  });
  const ask = (plan: Partial<RequestPlan> = {}) => conversation.ask({ operation, subject, plan: { purpose: 'plain', ...plan } });
  return { conversation, client, ask, heard, incidents };
}

test('asks equal questions once, and again where that is wanted', async () => {
  const { ask, client, heard } = conversationWith(() => ({}));
  await Promise.all([ask(), ask(), ask({ parameters: { colour: 'red' } })]);
  expect(client.sent).toHaveLength(2);
  await ask({ fresh: true });
  expect(heard).toHaveLength(3);
});

test('asks again through a reset and a gateway that is unavailable once', async () => {
  const { ask, incidents, heard } = conversationWith((_parameters, count) => (count === 1 ? RESET : count === 2 ? { status: 503 } : {}));
  const answer = await ask();
  expect(answer.attempts).toBe(3);
  expect(incidents).toEqual(['reset', 'unavailable']);
  expect(heard).toHaveLength(1);
});

test('takes a refusal of one request for an answer where its neighbours are answered', async () => {
  const { ask } = conversationWith((parameters) => (parameters['colour'] === 'red' ? { status: 503 } : {}));
  expect((await ask({ parameters: { colour: 'red' } })).response.status).toBe(503);
});

test('takes throttling of one request only for an answer', async () => {
  const { ask } = conversationWith((parameters) => (parameters['colour'] === 'red' ? { status: 429 } : {}));
  expect((await ask({ parameters: { colour: 'red' } })).response.status).toBe(429);
});

test('takes a plain request that is never answered for an answer where another operation is', async () => {
  const { ask } = conversationWith((_parameters, _count, id) => (id === 'ListWidgets' ? { status: 502 } : {}));
  expect((await ask()).response.status).toBe(502);
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
  for (let index = 0; index < 6; index += 1) await expect(ask({ parameters: { offset: String(index) } })).rejects.toThrow(Inconclusive);
  expect(client.sent).toHaveLength(4);
});

test('keeps to the budget of an operation', async () => {
  const { ask, client } = conversationWith(() => ({}), 2);
  await ask({ parameters: { offset: '1' } });
  await ask({ parameters: { offset: '2' } });
  await expect(ask({ parameters: { offset: '3' } })).rejects.toThrow(NotJudged);
  await expect(ask({ parameters: { offset: '3' } })).rejects.toThrow('raise CONTRACT_MAX_REQUESTS');
  expect(client.sent).toHaveLength(2);
});

test('shows a working credential after three refusals of a real one', async () => {
  const { ask, client } = conversationWith(() => ({ status: 401 }));
  await Promise.all(Array.from({ length: 7 }, (_, index) => ask({ parameters: { offset: String(index) }, credentials: { broken: 'truncated' } })));
  const kinds = client.sent.map(({ credentials }) => credentials?.broken ?? 'whole');
  expect(kinds).toEqual(['truncated', 'truncated', 'truncated', 'whole', 'truncated', 'truncated', 'truncated', 'whole', 'truncated']);
});

test('does not count refusals of credentials that belong to nobody', async () => {
  const { ask, client } = conversationWith(() => ({ status: 401 }));
  for (let index = 0; index < 5; index += 1) await ask({ parameters: { offset: String(index) }, credentials: { broken: 'foreign' } });
  expect(client.sent).toHaveLength(5);
});
