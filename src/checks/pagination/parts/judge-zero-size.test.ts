import { expect, test } from '#test';
import { contextOf, contractFrom, exchangeOf, notes, operationOf, someNotes } from '../../testing/index.ts';
import type { ListWindow, Walk } from '../../../lists/index.ts';
import { judgeZeroSize } from './judge-zero-size.ts';

const operationWith = (zero: string) =>
  operationOf(
    contractFrom(
      notes
        .replace('minimum: 1, maximum: 200, default: 50', 'minimum: 0, maximum: 200, default: 10')
        .replace('first: 0 }', `first: 0, zero: ${zero} }`),
    ),
    'ListNotes',
  );

async function found(zero: string, held: number, total = 23) {
  const operation = operationWith(zero);
  const answer = exchangeOf({ body: { total, count: held, notes: someNotes.slice(0, held) } });
  const whole = { query: {}, items: someNotes, pages: [], complete: true } satisfies Walk;
  const window = { depth: 'full', ask: async () => answer, reference: async () => whole } as unknown as ListWindow;
  const violations = await judgeZeroSize(operation, window, contextOf({ operation }).evidence);
  return violations.map(({ message, promise }) => `${promise.split('/').at(-1)}: ${message}`);
}

for (const [zero, held, total, says] of [
  ['default', 10, 23, undefined],
  ['default', 0, 23, 'size=0 is answered with 0 items, and the default of 10 leaves 10 of 23'],
  ['default', 23, 23, 'size=0 is answered with 23 items'],
  ['none', 0, 23, undefined],
  ['none', 10, 23, 'size=0 is answered with 10 items, and asks for none'],
  ['none', 0, 0, 'the total is 0 under size=0, and the list holds 23 items'],
] as const)
  test(`${held} items and a total of ${total} ${says === undefined ? 'keep' : 'break'} "zero: ${zero}"`, async () => {
    expect(await found(zero, held, total)).toEqual(
      says === undefined ? [] : [expect.stringContaining(`zero: ${says}`)],
    );
  });
