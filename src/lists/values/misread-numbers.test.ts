import fc from 'fast-check';
import { expect, test } from '#test';
import { isTooLargeForMost } from './is-too-large-for-most.ts';
import { misreadNumbers } from './misread-numbers.ts';

test('what a careless program takes for a number has its digits or its last bits', () =>
  fc.assert(
    fc.property(fc.bigInt({ min: 2n, max: 2n ** 62n }), (number) => {
      const [below = '', ...wrapping] = misreadNumbers(number);
      expect(BigInt.asUintN(64, -BigInt(below))).toBe(number);
      for (const text of wrapping) {
        const bits = BigInt(text) > 2n ** 64n ? 64 : 32;
        expect(BigInt.asUintN(bits, BigInt(text) - number)).toBe(0n);
        if (bits === 64) expect(isTooLargeForMost(text)).toBe(true);
      }
    }),
  ));

for (const number of [0, 1, -5, 2.5])
  test(`nothing is made of ${number}`, () => expect(misreadNumbers(number)).toEqual([]));

for (const text of ['9999999999999', '4294967295', 'text', '-1'])
  test(`${text} is not too large`, () => expect(isTooLargeForMost(text)).toBe(false));
