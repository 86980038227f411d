import { expect, test } from '@playwright/test';
import { listNotes } from '../../../checks/testing/index.ts';
import { askForDirection, directionSaid, oppositeOf } from './directions.ts';

const sort = listNotes.collection!.sort!;

test('a direction is said with the words of the contract, and read from them', () => {
  expect(askForDirection(sort, 'ascending')).toEqual({ order: 'up' });
  expect(directionSaid(sort, 'down')).toBe('descending');
  expect(directionSaid(sort, 'sideways')).toBe(undefined);
});

test('no direction is said where no parameter carries it', () => {
  expect(askForDirection({ directions: sort.directions }, 'ascending')).toBe(undefined);
});

test('each direction is the opposite of the other', () => {
  expect([oppositeOf('ascending'), oppositeOf('descending')]).toEqual(['descending', 'ascending']);
});
