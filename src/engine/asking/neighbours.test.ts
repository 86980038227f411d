import { expect, test } from '#test';
import { Neighbours } from './neighbours.ts';

/** Only its id is looked at. */
const operation = { id: 'ListWidgets' } as Parameters<Neighbours['note']>[0];

/** An environment that turns away every twentieth request. */
function unsteady(): Neighbours {
  const neighbours = new Neighbours();
  for (let question = 1; question <= 190; question += 1) neighbours.note(operation, question % 19 === 0 ? 2 : 1);
  return neighbours;
}

test('luck explains fewer attempts of one request the steadier the environment is', () => {
  const steady = new Neighbours();
  for (let question = 0; question < 200; question += 1) steady.note(operation, 1);
  expect(steady.attemptsBeyondLuck(1)).toBe(4);
  expect(unsteady().attemptsBeyondLuck(1)).toBe(5);
});

test('an attempt of many requests is turned away more easily, and luck explains more of them', () => {
  expect(unsteady().attemptsBeyondLuck(2)).toBeGreaterThan(5);
  // A retry loop gives up before that, and accuses nobody.
  expect(unsteady().attemptsBeyondLuck(14)).toBeGreaterThan(8);
});
