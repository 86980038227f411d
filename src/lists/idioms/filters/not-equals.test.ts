import { expect, test } from '#test';
import { listNotes } from '../../../checks/testing/index.ts';
import { isOddText } from '../../values/is-odd-text.ts';
import { notEquals } from './not-equals.ts';

const { contract, collection } = listNotes;
const textFilter = collection!.filters.find(({ match }) => match === 'contains')!;
const of = { contract, filter: { ...textFilter, match: 'not-equals', compares: 'text' } as const };

test('is tried in the other case, where case counts', () => {
  expect(notEquals.worthwhile(['otter', 'otter'], of)).toEqual(['otter', 'OTTER']);
  expect(notEquals.standing('otter', { ...of, text: 'OTTER' })).toBe('inside');
  const { filter } = of;
  expect(notEquals.worthwhile(['otter'], { contract, filter: { ...filter, compares: 'undocumented' } })).toEqual([
    'otter',
  ]);
  expect(notEquals.worthwhile(['otter', 'OTTER', 'wolf 7'], of)).toContain('WOLF 7');
  expect(notEquals.worthwhile(['7', '8'], of)).toEqual(['7', '8']);
});

test('is tried with a plain text, where most are odd', () => {
  const odd = ['犬 1', 'Bär 2', '50% 3', "d'or 4", '犬 5'];
  const isTriedPlainly = (values: readonly string[]) =>
    notEquals.worthwhile(values, of).some((text) => !isOddText(text));
  expect(isTriedPlainly([...odd, 'wolf 6', ...odd])).toBe(true);
  expect(isTriedPlainly([...odd, 'wolf 6', '犬 7'])).toBe(true);
  expect(isTriedPlainly(odd)).toBe(false);
});
