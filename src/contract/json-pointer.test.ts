import { expect, test } from '#test';
import { joinPointer, parentPointer, pointerSegments, valueAt } from './json-pointer.ts';

test('joins segments and takes them apart again', () => {
  const pointer = joinPointer('/paths', '/v1/{id}', 'a~b', 0);
  expect(pointer).toBe('/paths/~1v1~1{id}/a~0b/0');
  expect(pointerSegments(pointer)).toEqual(['paths', '/v1/{id}', 'a~b', '0']);
  expect(pointerSegments('')).toEqual([]);
  expect(joinPointer('', '~1')).toBe('/~01');
  expect(pointerSegments('/~01')).toEqual(['~1']);
});

test('leads up to the root and no further', () => {
  expect(parentPointer('/a/b')).toBe('/a');
  expect(parentPointer('/a')).toBe('');
  expect(parentPointer('')).toBeUndefined();
});

const DOCUMENT = { 'a/b': [{ c: null }], '': 1 };
const PLACES = [
  ['', DOCUMENT],
  ['/a~1b/0', { c: null }],
  ['/a~1b/0/c', null],
  ['/', 1],
  ['/a~1b/1', undefined],
  ['/a~1b/00', undefined],
  ['/a~1b/length', undefined],
  ['/constructor', undefined],
  ['/a~1b/0/c/d', undefined],
] as const;

for (const [pointer, value] of PLACES) {
  test(`gets what stands at "${pointer}"`, () => {
    expect(valueAt(DOCUMENT, pointer)).toEqual(value);
  });
}

test('a star stands for each element of a list', () => {
  const item = { tags: [{ name: 'a', of: ['x', 'y'] }, { name: 'b' }, {}], '*': 1 };
  expect(valueAt(item, '/tags/*/name')).toEqual(['a', 'b']);
  expect(valueAt(item, '/tags/*/of/*')).toEqual(['x', 'y']);
  expect(valueAt({ tags: [] }, '/tags/*/name')).toEqual([]);
  expect(valueAt({}, '/tags/*/name')).toBeUndefined();
  expect(valueAt(item, '/*')).toBe(1);
});
