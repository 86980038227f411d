import { expect, test } from '#test';
import { array, assert, integer, property } from 'fast-check';
import { encodeQuery, encodeSegment, percentEncode } from './encoding.ts';

const cases: readonly [string, string][] = [
  ['a b+c', 'a%20b%2Bc'],
  ["!'()*", '%21%27%28%29%2A'],
  ['-._~', '-._~'],
  ['é/事件', '%C3%A9%2F%E4%BA%8B%E4%BB%B6'],
  ['\u{1F600}', '%F0%9F%98%80'],
  ['a=b&c%', 'a%3Db%26c%25'],
  ['\uD800', '%EF%BF%BD'],
  ['a\udcff\udce4\udcba', 'a%FF%E4%BA'],
  ['100\udc25\udc26=', '100%&%3D'],
];
for (const [text, encoded] of cases)
  test(`${JSON.stringify(text)} is encoded as ${encoded}`, () => {
    expect(percentEncode(text)).toBe(encoded);
  });

const ONLY_UNRESERVED = /^(?:[A-Za-z0-9\-._~]|%[0-9A-F]{2})*$/;

/** Halves of a pair are no characters: some stand for bytes that are no UTF-8. */
const codePoint = integer({ min: 0, max: 0x10ffff }).filter((point) => point < 0xd800 || point > 0xdfff);

test('every text comes back from its encoding, which is unreserved characters and escapes alone', () => {
  assert(
    property(array(codePoint), (points) => {
      const text = String.fromCodePoint(...points);
      const encoded = percentEncode(text);
      return decodeURIComponent(encoded) === text.toWellFormed() && ONLY_UNRESERVED.test(encoded);
    }),
  );
});

test('a query keeps order, repetition and empty values', () => {
  expect(
    encodeQuery([
      ['b', '1'],
      ['a', ''],
      ['b', 'x y'],
    ]),
  ).toBe('b=1&a=&b=x%20y');
});

test('dots that a URL parser would resolve are encoded in a path', () => {
  expect(['.', '..', '...', 'a.b', 'a/b'].map(encodeSegment)).toEqual(['%2E', '%2E%2E', '...', 'a.b', 'a%2Fb']);
});
