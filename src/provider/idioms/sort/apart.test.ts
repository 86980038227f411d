import { expect, test } from '#test';
import type { Sort, SortTerm } from '../../../contract/index.ts';
import { apart } from './apart.ts';

const term = (key: string, direction: SortTerm['direction']): SortTerm => ({
  pointer: `/keys/${key}`,
  at: `/${key}`,
  compares: 'number',
  key,
  direction,
});
const usual = [term('rack', 'ascending'), term('created', 'descending')];
const sort: Sort = {
  pointer: '',
  promise: '',
  syntax: { style: 'apart' },
  keys: {},
  directions: { ascending: 'asc', descending: 'desc' },
  default: usual,
};

test('each key of the default order has a direction of its own', () => expect(apart(sort, {})).toEqual(usual));
