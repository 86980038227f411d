import { expect, test } from '#test';
import { Inconclusive } from '../../judgement/index.ts';
import { MovedClock } from '../testing/moved-clock.ts';
import type { TurnedAway } from './host-pace.ts';
import { HostQueue } from './host-queue.ts';

const SECOND_MS = 1000;
const THROTTLED: TurnedAway = { kind: 'throttled' };
const UNAVAILABLE: TurnedAway = { kind: 'unavailable' };

function hostWith({ concurrency = 1, maxRps }: { concurrency?: number; maxRps?: number } = {}) {
  const clock = new MovedClock();
  const queue = new HostQueue({ host: 'api.example', concurrency, maxRps, clock });
  /** When a request that waits now is sent, in milliseconds. */
  const nextAt = () => clock.until(queue.send(async () => clock.now()));
  return { clock, queue, nextAt };
}

for (const maxRps of [undefined, 1000])
  test(`starts nothing while the host asks to wait, at ${maxRps ?? 'any number of'} requests a second`, async () => {
    const { queue, nextAt } = hostWith({ ...(maxRps && { maxRps }) });
    queue.turnedAway({ kind: 'throttled', retryAfterMs: 30_000 });
    expect(await nextAt()).toBe(30_000);
  });

test('a longer pause wins over a shorter one, whichever comes first', async () => {
  for (const pauses of [
    [20_000, 5000],
    [5000, 20_000],
  ]) {
    const { queue, nextAt } = hostWith();
    for (const retryAfterMs of pauses) queue.turnedAway({ kind: 'unavailable', retryAfterMs });
    queue.answered();
    expect(await nextAt()).toBe(20_000);
  }
});

test('pauses longer each time the host throttles and does not say how long, up to a ceiling', async () => {
  const { clock, queue, nextAt } = hostWith();
  const pauses: number[] = [];
  for (let time = 0; time < 8; time += 1) {
    const before = clock.now();
    queue.turnedAway(THROTTLED);
    // Those that were under way together are turned away together.
    queue.turnedAway(THROTTLED);
    pauses.push((await nextAt()) - before);
  }
  expect(pauses).toEqual([400, 800, 1600, 3200, 6400, 10_000, 10_000, 10_000]);
  queue.answered();
  queue.turnedAway(THROTTLED);
  const before = clock.now();
  expect((await nextAt()) - before).toBe(400);
});

test('takes a few 503 for chance, and pauses where they go on', async () => {
  const { clock, queue, nextAt } = hostWith();
  const pauses: number[] = [];
  for (let time = 0; time < 6; time += 1) {
    const before = clock.now();
    queue.turnedAway(UNAVAILABLE);
    pauses.push((await nextAt()) - before);
  }
  expect(pauses).toEqual([0, 0, 100, 200, 400, 800]);
});

test('waits no shorter than the host asks, and longer where it asks for less each time', async () => {
  const { clock, queue, nextAt } = hostWith();
  const pauses: number[] = [];
  for (let time = 0; time < 6; time += 1) {
    const before = clock.now();
    queue.turnedAway({ kind: 'throttled', retryAfterMs: SECOND_MS });
    pauses.push((await nextAt()) - before);
  }
  expect(pauses).toEqual([1000, 1000, 1600, 3200, 6400, 10_000]);
});

test('sends less at once where the host throttles, and as much as before once it answers again', async () => {
  const { clock, queue } = hostWith({ concurrency: 8 });
  const mostAtOnce = async (): Promise<number> => {
    let [running, most] = [0, 0];
    const all = Array.from({ length: 12 }, () =>
      queue.send(async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise(setImmediate);
        running -= 1;
      }),
    );
    await clock.until(Promise.all(all));
    return most;
  };
  queue.turnedAway(THROTTLED);
  queue.turnedAway(THROTTLED);
  expect(await mostAtOnce()).toBe(4);
  for (let answers = 0; answers < 200; answers += 1) queue.answered();
  expect(await mostAtOnce()).toBe(8);
});

/** As many ask as may at once, each until it is answered, at a host that is unavailable for a while. */
async function askWhileDown(downMs: number) {
  const { clock, queue } = hostWith({ concurrency: 24 });
  const sentAt: number[] = [];
  const askUntilAnswered = async (): Promise<void> => {
    const isAnswered = await queue.send(async () => {
      sentAt.push(clock.now());
      return clock.now() >= downMs;
    });
    if (isAnswered) return queue.answered();
    queue.turnedAway(UNAVAILABLE);
    return askUntilAnswered();
  };
  const asked = await clock.until(Promise.allSettled(Array.from({ length: 24 }, askUntilAnswered)));
  return { asked, sentAt, endedAt: clock.now() };
}

test('a host that is unavailable for a minute is asked seldom, and answered by then', async () => {
  const { asked, sentAt, endedAt } = await askWhileDown(60 * SECOND_MS);
  expect(asked.every(({ status }) => status === 'fulfilled')).toBe(true);
  expect(sentAt.filter((at) => at < 12 * SECOND_MS).length).toBeLessThan(3 * 24);
  expect(sentAt.filter((at) => at < 60 * SECOND_MS).length).toBeLessThan(3 * 24 + 10);
  expect(endedAt).toBeLessThan(75 * SECOND_MS);
});

test('a host that stays unavailable is given up, in a sentence', async () => {
  const { asked, sentAt, endedAt } = await askWhileDown(Infinity);
  for (const each of asked) {
    expect(each).toMatchObject({ status: 'rejected', reason: expect.any(Inconclusive) });
    expect(each).toMatchObject({
      reason: {
        message: 'api.example turns every request away, and a run waits no longer than 120 s for an answer',
      },
    });
  }
  expect(sentAt.length).toBeLessThan(3 * 24 + 20);
  expect(endedAt).toBeLessThan(121 * SECOND_MS);
});

test('a pause that is longer than a run is worth ends it at once, in a sentence', async () => {
  const { clock, queue } = hostWith();
  const [first, waiting] = [queue.send(async () => 'sent'), queue.send(async () => 'sent')];
  expect(await first).toBe('sent');
  expect(await waiting).toBe('sent');
  queue.turnedAway({ kind: 'throttled', retryAfterMs: 600_000 });
  for (const late of [queue.send(async () => 'sent'), queue.send(async () => 'sent')])
    await expect(late).rejects.toThrow(
      'api.example asks to wait 600 s, and a run waits no longer than 120 s for an answer',
    );
  expect(clock.now()).toBe(0);
});
