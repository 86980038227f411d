import { expect, test } from '@playwright/test';
import { HostQueue } from './host-queue.ts';

test('starts no more than the allowed requests in any second', async () => {
  const queue = new HostQueue({ concurrency: 50, maxRps: 20 });
  const starts: number[] = [];
  await Promise.all(Array.from({ length: 45 }, () => queue.run(async () => { starts.push(performance.now()); })));
  const busiest = Math.max(...starts.map((start) => starts.filter((other) => other >= start && other < start + 990).length));
  expect(busiest).toBeLessThanOrEqual(20);
});

test('runs no more than the allowed requests at once', async () => {
  const queue = new HostQueue({ concurrency: 3, maxRps: undefined });
  let running = 0;
  let most = 0;
  await Promise.all(Array.from({ length: 12 }, () => queue.run(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running -= 1;
  })));
  expect(most).toBe(3);
});

test('lets urgent requests go before waiting ones', async () => {
  const queue = new HostQueue({ concurrency: 1, maxRps: undefined });
  const order: string[] = [];
  const note = (name: string, urgent: boolean) => queue.run(async () => { order.push(name); }, { urgent });
  await Promise.all([note('first', false), note('waiting', false), note('urgent', true)]);
  expect(order).toEqual(['first', 'urgent', 'waiting']);
});

test('starts nothing while it is paused', async () => {
  const queue = new HostQueue({ concurrency: 1, maxRps: undefined });
  queue.pause(30);
  let started = false;
  const task = queue.run(async () => { started = true; });
  await new Promise(setImmediate);
  expect(started).toBe(false);
  await task;
  expect(started).toBe(true);
});
