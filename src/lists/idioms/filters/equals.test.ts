import { expect, test } from '#test';
import { listNotes } from '../../../checks/testing/index.ts';
import { equals } from './equals.ts';

const { contract, collection } = listNotes;
const filterOf = (name: string) => ({
  contract,
  filter: collection!.filters.find(({ parameter }) => parameter.name === name)!,
});

for (const [value, text, standing] of [
  ['plain', 'plain', 'inside'],
  ['plain', 'Plain', 'outside'],
  ['plain', 'plai', 'outside'],
  [5, '5', 'inside'],
  [0, '0', 'inside'],
  [undefined, 'plain', 'outside'],
] as const)
  test(`${JSON.stringify(value)} is ${standing} ${JSON.stringify(text)}`, () => {
    expect(equals.standing(value, { ...filterOf('kind'), text })).toBe(standing);
  });

test('is worth trying with every value that the schema lists', () => {
  expect(equals.worthwhile(['plain'], filterOf('kind'))).toEqual(['plain', 'urgent']);
});

test('is worth trying with the first, the middle and the last value where the schema lists none', () => {
  expect(equals.worthwhile([1, 1, 2, 3, 4, 5], filterOf('from'))).toEqual(['1', '3', '5']);
});

test('is worth trying with a value that holds a sign of queries or markup', () => {
  expect(equals.worthwhile(['a', 'b', 'c', 'd&e', 'f', 'g', 'h'], filterOf('from'))).toEqual(['a', 'd&e', 'h']);
  expect(equals.worthwhile(['a', 'b', 'c', 'd', 'e&f', 'g', 'h'], filterOf('from'))).toEqual(['a', 'e&f', 'h']);
});

/** What is taken for 3 and for 9 without a sign, in 32 bits and in 64. */
const MISREAD = ['-3', '4294967299', '18446744073709551619'];
const MISREAD_9 = ['-9', '4294967305', '18446744073709551625'];

test('matches nothing with a number beyond the largest and below the smallest, with zero, and with a text changed in one respect', () => {
  expect(equals.matchingNothing([3, 9], filterOf('from').filter, [])).toEqual(['16', '0', '-1', '1', '2', ...MISREAD]);
  expect(equals.matchingNothing([0, 9], filterOf('from').filter, [])).toEqual(['16', '-1', '1', ...MISREAD_9]);
  expect(equals.matchingNothing([3, 9], { ...filterOf('from').filter, any: '0' }, [])).toEqual([
    '16',
    '-1',
    '1',
    '2',
    ...MISREAD,
  ]);
  expect(equals.matchingNothing([true], filterOf('kind').filter, [])).toEqual(['false']);
  expect(equals.matchingNothing(['plain', 'plai'], filterOf('kind').filter, [])).toEqual([
    'plainx',
    'plain ',
    'PLAIN',
    'plai%',
    'plai_',
    'plai*',
    'plai%6E',
    'plain,plai',
  ]);
  expect(equals.matchingNothing(['on hold'], filterOf('kind').filter, [])).toEqual([
    'on holdx',
    'ON HOLD',
    'on hol%',
    'on hol_',
    'on hol*',
    'on hol%64',
    'on hold,qzxjkv7w',
    'on+hold',
  ]);
  expect(equals.matchingNothing(['Zoë'], filterOf('kind').filter, [])).toEqual(['Zoëx', 'Zoe']);
});

test('is worth trying in the other case where that is the same, and matches nothing there where it is not', () => {
  const { contract: own, filter } = filterOf('from');
  const ignoring = { contract: own, filter: { ...filter, compares: 'text-ignoring-case' as const } };
  expect(equals.worthwhile(['Ann Lee', 'Bo'], ignoring)).toEqual(['ANN LEE', 'Ann Lee', 'Bo']);
  expect(equals.worthwhile(['50%', 'zoë', 'Bo'], ignoring)).toEqual(['BO', '50%', 'zoë', 'Bo']);
  expect(equals.matchingNothing(['Ann Lee'], ignoring.filter, [])).not.toContain('ANN LEE');
  const exact = { ...filter, compares: 'text' as const };
  expect(equals.matchingNothing(['Ann Lee'], exact, [])).toContain('ANN LEE');
  expect(equals.matchingNothing(['Ann Lee', 'ANN LEE'], exact, [])).not.toContain('ANN LEE');
  // Case may not matter in them.
  for (const id of ['6f1ed002-ab8c-4c1d-9d3b-0c5d3f6b7a11', 'example.com'])
    expect(equals.matchingNothing([id], exact, []).map((text) => text.toLowerCase())).not.toContain(id);
  expect(equals.matchingNothing(['ann@example.com'], exact, [])).toContain('ANN@EXAMPLE.COM');
});

test('matches nothing with a time in seconds, nor with the second and the minute of a time, and says nothing of a fraction, which a provider may cut off', () => {
  const { filter } = filterOf('from');
  const numbered = { ...filter, parameter: { ...filter.parameter, schema: { type: 'number' } } };
  const texts = equals.matchingNothing([1_740_000_047_123], numbered, []);
  expect(texts).toEqual(expect.arrayContaining(['1740000047', '1740000047000', '1740000000000']));
  expect(texts.join()).not.toContain('.');
});
