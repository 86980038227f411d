import { expect, test } from '#test';
import type { Exchange, Incident } from '../exchange.ts';
import { inventedOperation } from '../testing/invented-contract.ts';
import type { Operation } from '../../contract/index.ts';
import { sendAgain } from './send-again.ts';
import type { Reply } from './reply.ts';

const EXCHANGE: Exchange = {
  id: 1,
  operation: 'ListThings',
  resource: '',
  purpose: '',
  attempts: 1,
  startedAt: 0,
  durationMs: 0,
  request: { method: 'GET', url: '', headers: {}, parameters: {} },
};

function incident(kind: Incident['kind'], headers: Readonly<Record<string, string>> = {}): Reply<unknown> {
  const response = { status: 503, headers, text: '', body: undefined, flaws: [], leaked: [], bytes: 0, date: 0 };
  return { outcome: 'incident', incident: { kind, message: kind }, exchange: { ...EXCHANGE, response } };
}

interface Played {
  readonly operation?: Operation;
  readonly replies: readonly Reply<unknown>[];
  readonly signal?: AbortSignal;
}

/** Sends until the replies are used up; the last one is given again and again. */
async function play({ operation = inventedOperation(), replies, signal }: Played) {
  const pauses: number[] = [];
  let sent = 0;
  const reply = await sendAgain({
    operation,
    patience: { retries: 3, wait: async (pause) => void pauses.push(pause) },
    signal,
    send: async () => replies[Math.min(sent++, replies.length - 1)]!,
  });
  return { reply, sent, pauses };
}

const SUCCESS: Reply<unknown> = { outcome: 'success', data: {}, exchange: EXCHANGE };

test('an incident is met with growing pauses until there is an answer', async () => {
  const { reply, sent, pauses } = await play({ replies: [incident('reset'), incident('timeout'), SUCCESS] });
  expect([reply.outcome, sent]).toEqual(['success', 3]);
  expect(pauses[0]).toBeGreaterThanOrEqual(125);
  expect(pauses[0]).toBeLessThanOrEqual(250);
  expect(pauses[1]).toBeGreaterThanOrEqual(250);
  expect(pauses[1]).toBeLessThanOrEqual(500);
});

test('after the last retry the incident is the reply, with how often it was tried', async () => {
  const { reply, sent } = await play({ replies: [incident('unavailable')] });
  expect([reply.outcome, reply.exchange.attempts, sent]).toEqual(['incident', 4, 4]);
});

test('an answer is never asked for again', async () => {
  const refused: Reply<unknown> = { outcome: 'refused', likely: [], status: 500, body: {}, exchange: EXCHANGE };
  const malformed: Reply<unknown> = { outcome: 'malformed', problem: '', status: 200, body: {}, exchange: EXCHANGE };
  for (const reply of [refused, malformed, SUCCESS]) expect((await play({ replies: [reply] })).sent).toBe(1);
});

for (const [text, least] of [
  ['7', 7000],
  ['Thu, 01 Jan 1970 00:00:09 GMT', 9000],
  ['0', 0],
  ['-5', 0],
  ['7.5', 0],
  ['1e3', 0],
  ['soon', 0],
  ['2030-01-01', 0],
] as const)
  test(`Retry-After "${text}" makes the pause ${least > 0 ? `at least ${least} ms` : 'no longer'}`, async () => {
    const { pauses } = await play({ replies: [incident('throttled', { 'retry-after': text }), SUCCESS] });
    expect(pauses[0]).toBeGreaterThanOrEqual(least);
    expect(pauses[0]).toBeLessThanOrEqual(Math.max(least, 250));
  });

test('a pause of more than a minute is the caller’s to decide', async () => {
  expect((await play({ replies: [incident('throttled', { 'retry-after': '61' })] })).sent).toBe(1);
});

const writing = inventedOperation({ method: 'POST' });
for (const [name, kind, operation, sent] of [
  ['a name that is unknown', 'dns', inventedOperation(), 1],
  ['a certificate that is wrong', 'tls', inventedOperation(), 1],
  ['a POST that may have been done', 'reset', writing, 1],
  ['a POST that was not done', 'refused', writing, 4],
  ['a POST that was throttled', 'throttled', writing, 4],
  ['a POST that reads a list', 'reset', { ...writing, collection: {} as never }, 4],
] as const)
  test(`${name} is sent ${sent === 1 ? 'once' : 'again'}`, async () => {
    expect((await play({ operation, replies: [incident(kind)] })).sent).toBe(sent);
  });

test('a signal ends the call before it is sent, while it is under way and between two attempts', async () => {
  await expect(play({ replies: [SUCCESS], signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  const stop = new AbortController();
  const never = () => new Promise<never>(() => undefined);
  const patience = { retries: 3, wait: never };
  const underWay = sendAgain({ operation: inventedOperation(), patience, signal: stop.signal, send: never });
  const between = sendAgain({
    operation: inventedOperation(),
    patience,
    signal: stop.signal,
    send: async () => incident('reset'),
  });
  stop.abort(new Error('enough'));
  await expect(underWay).rejects.toThrow('enough');
  await expect(between).rejects.toThrow('enough');
});
