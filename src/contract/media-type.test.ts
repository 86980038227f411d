import { expect, test } from '#test';
import { isJsonType, isOfMediaRange } from './media-type.ts';

const cases = [
  ['application/json', true],
  ['Application/JSON; charset=utf-8', true],
  ['text/json', true],
  ['application/problem+json', true],
  ['application/vnd.shop_v2.item+json', true],
  ['application/vnd.acme_v1+json', true],
  ['application/x-amz-json-1.1', true],
  ['application/x-amz-json-1.0', true],
  ['application/geo+json-seq', false],
  ['application/json5', false],
  ['application/x-json', false],
  ['text/html', false],
  ['json', false],
  ['', false],
] as const;

for (const [mediaType, want] of cases)
  test(`"${mediaType}" is ${want ? '' : 'not '}JSON`, () => expect(isJsonType(mediaType)).toBe(want));

for (const [range, type, expected] of [
  ['*/*', 'text/plain', true],
  ['application/*', 'Application/JSON; charset=utf-8', true],
  ['application/json;charset=utf-8', 'application/json', true],
  ['text/*', 'application/json', false],
  ['application/json', 'application/vnd.acme+json', false],
] as const)
  test(`${type} is ${expected ? 'one' : 'none'} of ${range}`, () => expect(isOfMediaRange(range, type)).toBe(expected));
