import { expect, test } from '#test';
import { contractFrom, notes, operationOf } from '../../../checks/testing/index.ts';
import { filterValues } from '../../values/filter-values.ts';
import { filterStanding, textsMatchingNothing } from './index.ts';

const filterOf = (said: string) => {
  const contract = contractFrom(notes.replace('match: contains', `match: ${said}`));
  const filter = operationOf(contract, 'ListNotes').collection?.filters.find(({ field }) => field === '/text');
  if (!filter) throw new Error('No filter is about the text.');
  return { contract, filter };
};
const item = { text: 'blue whale' };
const standingOf = (said: string, text: string) => filterStanding(item, { ...filterOf(said), text });

test('blanks at the ends of a value count, unless the contract says that they are left out', () => {
  expect(standingOf('equals', ' blue whale ')).toBe('outside');
  expect(standingOf('equals, trimmed: true', ' blue whale ')).toBe('inside');
  expect(standingOf('equals, trimmed: true', 'blue  whale')).toBe('outside');
  expect(standingOf('contains, trimmed: true', 'blue ')).toBe('inside');
  expect(standingOf("in, separator: ',', trimmed: true", 'grey, blue whale')).toBe('inside');
});

test('no one knows what other white space is, nor what is left of blanks alone, nor a word for no filter with blanks', () => {
  expect(standingOf('equals, trimmed: true', 'blue whale\t')).toBe('open');
  expect(standingOf('equals, trimmed: true', '   ')).toBe('open');
  expect(standingOf('equals, trimmed: true, any: all', ' all')).toBe('open');
});

test('a value with blanks at its ends is tried where it finds what the value finds, and no such text is taken for one that nothing has', () => {
  const whale = { text: 'whale' };
  const { contract, filter } = filterOf('equals, trimmed: true');
  expect(filterValues(contract, filter, [whale])).toEqual(['whale', ' whale ']);
  expect(textsMatchingNothing(filter, [whale])).not.toContain('whale ');
  const usual = filterOf('equals');
  expect(filterValues(usual.contract, usual.filter, [whale])).toEqual(['whale']);
  expect(textsMatchingNothing(usual.filter, [whale])).toContain('whale ');
});
