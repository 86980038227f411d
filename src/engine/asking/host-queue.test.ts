import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '#test';
import { HostQueue, URGENCY, type Urgency } from './host-queue.ts';

test('lets no more than the allowed requests arrive in any second, however long they take to get there', async () => {
  const queue = new HostQueue({ concurrency: 50, maxRps: 20 });
  const arrivals: number[] = [];
  await Promise.all(
    Array.from({ length: 45 }, (_, index) =>
      queue.send(async () => {
        await sleep(index < 20 ? 60 : 1);
        arrivals.push(performance.now());
      }),
    ),
  );
  const busiest = Math.max(...arrivals.map((from) => arrivals.filter((at) => at >= from && at < from + 990).length));
  expect(busiest).toBeLessThanOrEqual(20);
});

test('keeps the pace after a request that fails, and tells of it', async () => {
  const queue = new HostQueue({ concurrency: 1, maxRps: 1 });
  const order: string[] = [];
  const started = performance.now();
  const failed = expect(queue.send(() => Promise.reject(new TypeError('a mistake'))))
    .rejects.toThrow('a mistake')
    .then(() => order.push('told'));
  await Promise.all([failed, queue.send(async () => order.push('next'))]);
  expect(order).toEqual(['told', 'next']);
  expect(performance.now() - started).toBeGreaterThan(990);
});

test('has no more than the allowed requests under way at once', async () => {
  const queue = new HostQueue({ concurrency: 3, maxRps: undefined });
  let running = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 12 }, () =>
      queue.send(async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise<void>(setImmediate);
        running -= 1;
      }),
    ),
  );
  expect(most).toBe(3);
});

for (const maxRps of [undefined, 1])
  test(`lets urgent ones go before waiting ones, at ${maxRps ?? 'any number of'} requests a second`, async () => {
    const queue = new HostQueue({ concurrency: 1, maxRps });
    const order: string[] = [];
    const note = (name: string, urgency: Urgency) =>
      queue.send(
        async () => {
          order.push(name);
        },
        { urgency },
      );
    await Promise.all([
      note('first', URGENCY.none),
      note('waiting', URGENCY.none),
      note('one of many', URGENCY.chain),
      note('urgent', URGENCY.most),
    ]);
    expect(order).toEqual(['first', 'urgent', 'one of many', 'waiting']);
  });

test('lets the lowest turn of one urgency go first, and those of one turn as they came', async () => {
  const queue = new HostQueue({ concurrency: 1, maxRps: undefined });
  const order: string[] = [];
  const note = (name: string, place: { urgency?: Urgency; turn?: number }) =>
    queue.send(async () => {
      order.push(name);
    }, place);
  await Promise.all([
    note('first', {}),
    note('second turn', { urgency: URGENCY.last, turn: 1 }),
    note('first turn', { urgency: URGENCY.last }),
    note('first turn too', { urgency: URGENCY.last }),
    note('more urgent', { urgency: URGENCY.later, turn: 2 }),
  ]);
  expect(order).toEqual(['first', 'more urgent', 'first turn', 'first turn too', 'second turn']);
});

test('rejects where a request throws before it is sent, and goes on', async () => {
  const queue = new HostQueue({ concurrency: 1, maxRps: undefined });
  const mistaken = queue.send(() => {
    throw new TypeError('a mistake');
  });
  await expect(mistaken).rejects.toThrow('a mistake');
  expect(await queue.send(async () => 'next')).toBe('next');
});

for (const [mayOvertake, expected] of [
  [false, ['first', 'what it leads to', 'later', 'what that leads to', 'last', 'spare']],
  [true, ['first', 'spare', 'last', 'later', 'what it leads to', 'what that leads to']],
] as const)
  test(`what is less urgent ${mayOvertake ? 'overtakes where it may' : 'waits for what an answer leads to'}`, async () => {
    const queue = new HostQueue({ concurrency: 8, maxRps: undefined });
    const order: string[] = [];
    const note = (name: string, urgency: Urgency) =>
      queue.send(
        async () => {
          order.push(name);
          await new Promise<void>(setImmediate);
        },
        { urgency, mayOvertake: () => mayOvertake },
      );
    await Promise.all([
      note('first', URGENCY.none).then(() => note('what it leads to', URGENCY.none)),
      note('spare', URGENCY.spare),
      note('last', URGENCY.last),
      note('later', URGENCY.later).then(() => note('what that leads to', URGENCY.later)),
    ]);
    expect(order).toEqual(expected);
  });
