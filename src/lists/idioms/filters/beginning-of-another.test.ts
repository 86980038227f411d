import { expect, test } from '#test';
import { listNotes } from '../../../checks/testing/index.ts';
import { beginningOfAnother } from './beginning-of-another.ts';

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
