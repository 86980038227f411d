import { expect, test } from '#test';
import { selectsElsewhere } from './selects-elsewhere.ts';

const TESTS = [
  { api: 'archive', family: 'sorting', about: 'ListFiles', title: 'the order is the default one', check: 'sorting/x' },
  { api: 'archive', family: 'environments', about: 'archive', title: 'is reachable and lets us sign in' },
];

for (const [words, isSelected] of [
  ['-g sorting', true],
  ['-gSORTING', true],
  ['--grep=ListFiles.*default', true],
  ['--grep @sorting', true],
  ['-g /order/', true],
  ['--workers 1 -g sorting --headed', true],
  ['-G sorting', true],
  ['-g sorting -G order', false],
  ['-g /ORDER/', false],
  ['-g srting', false],
  ['-G .', false],
  ['', false],
  ['--last-failed', false],
  ['specs/nosuch.spec.ts -g sorting', false],
  ['-g sorting specs/nosuch.spec.ts', false],
] as const)
  test(`"${words}" selects ${isSelected ? 'something' : 'nothing'} of the APIs that are left out`, () => {
    expect(selectsElsewhere(TESTS, words.split(' ').filter(Boolean))).toBe(isSelected);
  });

test('nothing is selected where no API is left out', () => {
  expect(selectsElsewhere([], ['-g', 'sorting'])).toBe(false);
});
