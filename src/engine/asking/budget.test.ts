import { expect, test } from '#test';
import { contractFrom, listNotes, operationOf, widgets } from '../../checks/testing/index.ts';
import { NothingSpare } from '../../judgement/index.ts';
import { Budget } from './budget.ts';

const other = operationOf(contractFrom(widgets), 'ShowShelf');
const usual = { onList: false, settles: false, isLast: false, isSpare: false };

/** How many requests of one purpose are allowed, one after another. */
function allowed(budget: Budget, operation = other, purpose = {}): number {
  for (let count = 0; ; count += 1)
    try {
      budget.spend(operation, { ...usual, ...purpose });
    } catch {
      return count;
    }
}

test('a sixteenth is left for seeing whether something that was found stands', () => {
  const budget = new Budget(50);
  expect(allowed(budget)).toBe(47);
  expect(allowed(budget, other, { settles: true })).toBe(3);
});

test('most of that is left for what is asked last', () => {
  const budget = new Budget(100);
  allowed(budget, listNotes, { onList: true });
  allowed(budget, listNotes);
  expect(allowed(budget, listNotes, { isLast: true })).toBe(4);
  expect(allowed(budget, listNotes, { settles: true })).toBe(2);
});

test('what is less urgent may overtake while much is left', () => {
  const budget = new Budget(250);
  expect(budget.isAmple(other)).toBe(true);
  for (let count = 0; count < 60; count += 1) budget.spend(other, usual);
  expect(budget.isAmple(other)).toBe(false);
  expect(new Budget(100).isAmple(other)).toBe(false);
});

test('a part is left for the pages of a list, and a part of those for others', () => {
  const budget = new Budget(100);
  expect(allowed(budget, listNotes)).toBe(48);
  expect(allowed(budget, listNotes, { onList: true })).toBe(46);
  expect(allowed(new Budget(100), listNotes, { onList: true })).toBe(65);
});

test('what rarely shows something takes what is left over, and nothing of what others need', () => {
  expect(allowed(new Budget(50), other, { isSpare: true })).toBe(30);
  expect(allowed(new Budget(5_000), other, { isSpare: true })).toBe(3_000);
  expect(allowed(new Budget(50, false), other, { isSpare: true })).toBe(0);
  const budget = new Budget(100);
  allowed(budget, listNotes);
  expect(() => budget.spend(other, { ...usual, isSpare: true })).not.toThrow();
  allowed(budget, other);
  expect(() => budget.spend(other, { ...usual, isSpare: true })).toThrow(NothingSpare);
});

test('what is asked first gets what is left over, however long it takes to be sent', async () => {
  const budget = new Budget(5);
  const { promise: signed, resolve: sign } = Promise.withResolvers<void>();
  const first = budget.reserveSpare(other, async () => {
    await signed;
    budget.spend(other, { ...usual, isSpare: true });
    return 'first';
  });
  budget.spend(other, usual);
  await expect(budget.reserveSpare(other, () => Promise.resolve('second'))).resolves.toBe('second');
  budget.spend(other, usual);
  await expect(budget.reserveSpare(other, () => Promise.resolve('third'))).rejects.toThrow(NothingSpare);
  sign();
  await expect(first).resolves.toBe('first');
});

test('says what the budget is used up for', () => {
  const budget = new Budget(20);
  allowed(budget, listNotes);
  expect(() => budget.spend(listNotes, usual)).toThrow(
    'the budget of 20 requests for ListNotes is used up but for reads of the list: raise CONTRACT_MAX_REQUESTS',
  );
});
