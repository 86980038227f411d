import { expect, test } from '#test';
import type { PageSizing, Parameter } from '../../../contract/index.ts';
import { askedSize } from './index.ts';

const sizing: PageSizing = {
  pointer: '/paging',
  defaultPromise: '/paging',
  size: { name: 'size' } as Parameter,
  defaultSize: 20,
};
const asked = (size: number | undefined, zero?: 'default' | 'none') =>
  askedSize(
    { ...sizing, ...(zero && { zero: { answer: zero, promise: '/paging/zero' } }) },
    size === undefined ? {} : { size },
  );

test('a size of 0 is the default, or none, as the contract says', () => {
  expect([asked(undefined), asked(7), asked(0, 'default'), asked(0, 'none')]).toEqual([20, 7, 20, 0]);
});
