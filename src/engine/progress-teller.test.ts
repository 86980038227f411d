import { expect, test } from '#test';
import { ProgressTeller } from './progress-teller.ts';
import { checkNamed, contract, far, near, operation } from './testing/verdicts-of.ts';
import type { Progress, Verification } from './verification.ts';

const [hears, asks, alsoAsks, guard] = ['a/hears', 'b/asks', 'c/asks', 'd/guards'].map((id) => checkNamed(id));
const stepOf = (check: typeof asks, resource = near) => ({ operation, check: check!, resource });

function teller() {
  const heard: Progress[] = [];
  const verification = {
    contract,
    environment: { name: 'staging' },
    queue: { pausedMs: 0 },
    isWanted: (_: unknown, { id }: { id: string }) => id !== guard!.id,
    onProgress: (progress: Progress) => heard.push(progress),
  } as unknown as Verification;
  const steps = [stepOf(asks), stepOf(asks, far), stepOf(alsoAsks), stepOf(guard)];
  const judges = {
    checksOf: ({ id }: { id: string }) => (id === operation.id ? [hears!, asks!, alsoAsks!, guard!] : []),
    stages: [steps] as never,
  };
  return { told: new ProgressTeller(verification, judges, () => 7), heard };
}

const own = ({ operations }: Progress) => operations.find((each) => each.operation === operation.id);

test('a check is done when it is done with every resource, and what nobody wants is not counted', () => {
  const { told, heard } = teller();
  told.done(stepOf(asks));
  expect(own(told)).toEqual({ operation: operation.id, done: 0, all: 3, waitsFor: ['b/asks', 'c/asks', 'd/guards'] });
  told.done(stepOf(asks, far));
  told.done(stepOf(guard));
  expect(own(told)).toEqual({ operation: operation.id, done: 1, all: 3, waitsFor: ['c/asks'] });
  expect(heard).toHaveLength(3);
});

test('what only hears answers is done when all is, and the figures are those of the verdicts', () => {
  const { told } = teller();
  expect([told.isReached, told.isDone, told.requests]).toEqual([false, false, 7]);
  told.answered();
  told.end([
    { operation: operation.id, verdict: 'passed' },
    { operation: operation.id, verdict: 'failed' },
    { operation: operation.id, verdict: 'not applicable' },
  ]);
  expect([told.isReached, told.isDone]).toEqual([true, true]);
  expect(told.operations).toEqual([{ operation: operation.id, done: 2, all: 2, waitsFor: [] }]);
});
