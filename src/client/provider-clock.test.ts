import { expect, test } from '#test';
import { ProviderClock } from './provider-clock.ts';

const NOON = Date.UTC(2026, 0, 1, 12);
const TEN_MINUTES = 600_000;

/** What a provider answers whose clock is so far ahead of ours, which stands at noon. */
function answerOf(ahead: number, { status = 200, durationMs = 0, headers = {} } = {}) {
  const date = new Date(NOON + ahead + durationMs / 2).toUTCString();
  return {
    startedAt: NOON,
    durationMs,
    answer: { status, headers: { date, ...headers }, bytes: Buffer.alloc(0), tooLarge: false },
  };
}

function after(...answers: readonly ReturnType<typeof answerOf>[]): number {
  const clock = new ProviderClock(() => NOON);
  for (const answer of answers) clock.heed(answer);
  expect(clock.now()).toBe(NOON + clock.ahead);
  return Math.round(clock.ahead / 1000);
}

for (const ahead of [TEN_MINUTES, -TEN_MINUTES, 86_400_000])
  test(`follows a provider that is ${ahead / 1000} s ahead from its first answer on, also a refusal`, () => {
    expect(Math.abs(after(answerOf(ahead, { status: 401, durationMs: 3000 })) - ahead / 1000)).toBeLessThan(2);
  });

test('keeps to its own where the two differ by less than an answer may take', () => {
  expect(after(answerOf(0), answerOf(-40_000, { durationMs: 60_000 }), answerOf(50_000))).toBe(0);
});

test('stays as it is while it fits', () => {
  const clock = new ProviderClock(() => NOON);
  clock.heed(answerOf(TEN_MINUTES));
  const { ahead } = clock;
  for (const wobble of [-3000, 5000, 20_000, -20_000]) clock.heed(answerOf(TEN_MINUTES + wobble));
  expect(clock.ahead).toBe(ahead);
});

for (const [name, answer] of [
  ['comes from a store', answerOf(-TEN_MINUTES, { headers: { age: '600' } })],
  ['a gateway gives for the provider', answerOf(TEN_MINUTES, { status: 503 })],
  ['has no date', answerOf(0, { headers: { date: '' } })],
  ['has a date that is none', answerOf(0, { headers: { date: '3.5' } })],
] as const)
  test(`reads nothing from an answer that ${name}`, () => {
    expect(after(answer)).toBe(0);
  });

test('a wrong date now and then misleads nobody', () => {
  expect(after(answerOf(0), answerOf(0), answerOf(TEN_MINUTES), answerOf(0), answerOf(-TEN_MINUTES))).toBe(0);
  expect(after(answerOf(TEN_MINUTES), answerOf(TEN_MINUTES), answerOf(TEN_MINUTES), answerOf(0))).toBeGreaterThan(590);
});

test('reads nothing from a request without an answer', () => {
  const clock = new ProviderClock(() => NOON);
  clock.heed({ startedAt: 0, durationMs: 0, incident: { kind: 'reset', message: '' } });
  expect(clock.ahead).toBe(0);
});
