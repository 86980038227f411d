import { expect, test } from '#test';
import { listNotes } from '../../../checks/testing/index.ts';
import { beginningOfAnother, numberOfAnother } from './beginning-of-another.ts';

const { contract, collection } = listNotes;
const of = (name: string) => ({
  contract,
  filter: collection!.filters.find(({ parameter }) => parameter.name === name)!,
});

for (const [title, name, values, found] of [
  ['a number with which another one begins', 'text', [7, 1, 13, 12], ['1']],
  ['none where no number begins another one', 'text', [7, 8, 13], []],
  ['none among texts', 'text', ['a', 'ab'], []],
  ['none where the schema lists the values', 'kind', [1, 12], []],
] as const)
  test(title, () => expect(beginningOfAnother(values, of(name))).toEqual(found));

test('a text of digits that is another one as a number, where texts compare', () => {
  const asText = { filter: { ...of('text').filter, compares: 'text' as const } };
  expect(numberOfAnother(['7', '0015', '15', 'x'], asText)).toEqual(['0015']);
  expect(numberOfAnother(['7', '15', 'x', '15'], asText)).toEqual([]);
  expect(numberOfAnother(['0015', '15'], of('text'))).toEqual([]);
});
