import { expect, test } from '#test';
import type { Parameter, Sort, SortTerm } from '../../../contract/index.ts';
import { Refusal } from '../../pipeline/refusal.ts';
import { byDirection } from './by-direction.ts';

const parameter = (name: string) => ({ name }) as Parameter;
const term = (key: string, direction: SortTerm['direction']): SortTerm => ({
  pointer: `/keys/${key}`,
  at: `/${key}`,
  compares: 'number',
  key,
  direction,
});
const { key: _, direction: __, ...known } = term('created', 'ascending');
const sort: Sort = {
  pointer: '',
  promise: '',
  syntax: { style: 'by-direction', ascending: parameter('up'), descending: parameter('down') },
  keys: { created: known },
  directions: { ascending: '', descending: '' },
  default: [term('rack', 'ascending')],
};

test('refuses an unknown key where the contract does, and ignores it where it says so', () => {
  const up = { ...parameter('up'), answers: {} };
  const answering = (answer: 'refused' | 'ignored'): Sort => ({
    ...sort,
    syntax: { style: 'by-direction', ascending: up, descending: parameter('down') },
    unknownKey: { answer, promise: '' },
  });
  expect(() => byDirection(answering('refused'), { up: 'weight' })).toThrow(Refusal);
  expect(byDirection(answering('refused'), { up: 'created' })).toEqual([term('created', 'ascending')]);
  expect(byDirection(answering('ignored'), { up: 'weight' })).toEqual(sort.default);
});

for (const [title, parameters, order] of [
  ['no parameter', {}, sort.default],
  ['the ascending one', { up: 'created' }, [term('created', 'ascending')]],
  ['the descending one', { down: 'created' }, [term('created', 'descending')]],
  ['both', { up: 'created', down: 'created' }, [term('created', 'descending')]],
  ['an unknown key', { down: 'weight' }, sort.default],
] as const)
  test(`sorts as ${title} says`, () => expect(byDirection(sort, parameters)).toEqual(order));
