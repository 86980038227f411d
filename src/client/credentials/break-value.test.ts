import { expect, test } from '#test';
import { breakValue, VALUE_VARIANTS } from './break-value.ts';

const VALUES = ['+', '/', '+/', 'a', '9', 'A+b/', '----', 'aGVsbG8=', '0f9c'];

test('tampers with a value and keeps its length, whatever signs it has', () => {
  for (const value of VALUES)
    for (const variant of VALUE_VARIANTS.tampered.keys()) {
      const tampered = breakValue(value, 'tampered', variant);
      expect(tampered).not.toBe(value);
      expect(tampered).toHaveLength(value.length);
    }
});

test('cuts a value without its padding, and lengthens it by a character that is seen', () => {
  expect(breakValue('aGVsbG8=', 'truncated')).toBe('aGVsbG');
  expect(breakValue('0f9c', 'truncated', 1)).toBe('0');
  expect(breakValue('0f9c', 'lengthened')).toBe('0f9c0');
  expect(breakValue('aGVsbG8=', 'lengthened')).toBe('aGVsbG8=x');
});
