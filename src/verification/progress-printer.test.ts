import { expect, test } from '#test';
import type { Progress } from '../engine/index.ts';
import { ProgressPrinter } from './progress-printer.ts';

/** A stream and a clock that a test moves. */
function machine(isTTY: boolean) {
  const written: string[] = [];
  let now = 0;
  let act = (): void => {};
  let isStopped = false;
  const ticker = {
    now: () => now,
    every: (_: number, again: () => void) => {
      act = again;
      return () => (isStopped = true);
    },
  };
  const stream = { isTTY, columns: 60, write: (text: string) => written.push(text) > 0 };
  return {
    printer: new ProgressPrinter(stream, ticker),
    written,
    pass: (seconds: number) => {
      now += seconds * 1000;
      act();
    },
    isStopped: () => isStopped,
  };
}

const ALL = ['pagination/a', 'pagination/b', 'sorting/c', 'errors/d'];
const progressOf = (changes: Partial<Progress> = {}): Progress => ({
  api: 'library',
  environment: 'staging',
  isReached: true,
  isDone: false,
  requests: 310,
  pausedMs: 0,
  operations: [
    { operation: 'ListLoans', done: 43, all: 47, waitsFor: ALL },
    { operation: 'ShowLoan', done: 46, all: 46, waitsFor: [] },
  ],
  ...changes,
});

test('without a terminal there is a line every ten seconds, with what is waited for', () => {
  const { printer, written, pass } = machine(false);
  printer.hear(progressOf());
  expect(written).toEqual([]);
  pass(10);
  pass(10);
  const said = 'library (staging): 89 of 93 checks, 310 requests in';
  const waits = 'waits for ListLoans (43 of 47: pagination/a, pagination/b, 2 more)';
  expect(written).toEqual([`${said} 10 s; ${waits}\n`, `${said} 20 s; ${waits}\n`]);
});

test('a provider that does not answer, and one that asks for a pause, are what is waited for', () => {
  const { printer, written, pass } = machine(false);
  printer.hear(progressOf({ isReached: false, requests: 1 }));
  printer.hear(progressOf({ api: 'archive', pausedMs: 11_200, operations: [] }));
  pass(10);
  expect(written).toEqual([
    'library (staging): 89 of 93 checks, 1 request in 10 s; waits for the first answer\n',
    'archive (staging): 0 of 0 checks, 310 requests in 10 s; waits for the host, which asks for a pause of 12 s\n',
  ]);
});

test('of many operations the line names three', () => {
  const operations = ['A', 'B', 'C', 'D', 'E'].map((operation) => ({ operation, done: 1, all: 2, waitsFor: ['x/y'] }));
  const { printer, written, pass } = machine(false);
  printer.hear(progressOf({ operations }));
  pass(10);
  expect(written.join('')).toMatch(/waits for A \(1 of 2: x\/y\), B \(1 of 2: x\/y\), C \(1 of 2: x\/y\), 2 more\n$/);
});

test('an API that is done is said once, and nothing is said after the end', () => {
  const { printer, written, pass, isStopped } = machine(false);
  const progress = { ...progressOf() };
  printer.hear(progress);
  printer.hear(Object.assign(progress, { isDone: true }));
  pass(10);
  printer.end();
  expect([written, isStopped()]).toEqual([['library (staging): 93 checks, 310 requests\n'], true]);
});

test('a terminal has one line, which is rewritten, never wraps and leaves nothing behind', () => {
  const { printer, written, pass } = machine(true);
  printer.hear(progressOf());
  printer.hear(progressOf());
  expect(written).toEqual(['\r\u001B[Klibrary (staging): 89 of 93 checks, 310 requests in 0 s; wa']);
  pass(1);
  expect(written.at(-1)).toContain('310 requests in 1 s');
  printer.hear(progressOf({ isDone: true }));
  expect(written.at(-1)).toBe('\r\u001B[Klibrary (staging): 93 checks, 310 requests\n');
  printer.hear(progressOf());
  pass(1);
  printer.end();
  expect(written.at(-1)).toBe('\r\u001B[K');
});
