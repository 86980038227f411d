import { expect, test } from '#test';
import { exchangeOf, listNotes } from '../testing/index.ts';
import { isRefusedAsMalformed, isRefusedUnread } from './is-refused-unread.ts';

const inPath = { ...listNotes, parameters: [{ ...listNotes.parameters[0]!, name: 'shelf', in: 'path' as const }] };

for (const [does, shelf, status, expected] of [
  ['a path with NUL that is refused', 'a\0', 400, true],
  ['a path with NUL that is not found', 'a\0', 404, true],
  ['a path with NUL that breaks the provider', 'a\0', 500, false],
  ['a path with NUL that is answered', 'a\0', 200, false],
  ['another path that is refused', 'a', 400, false],
] as const)
  test(`${does} was ${expected ? 'refused before it was read' : 'read, or may have been'}`, () => {
    const { request, ...exchange } = exchangeOf({ status });
    expect(isRefusedUnread(inPath, { ...exchange, request: { ...request, parameters: { shelf } } })).toBe(expected);
  });

for (const [does, status, characters, expected] of [
  ['a long URL that is too long', 414, 2000, true],
  ['a short URL that is too long', 414, 20, false],
  ['a long URL that is refused otherwise', 400, 2000, false],
  ['a long URL whose header is too long', 431, 2000, true],
] as const)
  test(`${does} was ${expected ? 'refused before it was read' : 'read, or may have been'}`, () => {
    const { request, ...exchange } = exchangeOf({ status });
    const url = `http://127.0.0.1/?text=${'a'.repeat(characters)}`;
    expect(isRefusedUnread(listNotes, { ...exchange, request: { ...request, url } })).toBe(expected);
  });

for (const [way, expected] of [
  ['lengthened', true],
  ['truncated', false],
] as const)
  test(`a ${way} credential that is too long was ${expected ? 'refused before it was read' : 'read, or may have been'}`, () => {
    const { request, ...exchange } = exchangeOf({ status: 431 });
    expect(isRefusedUnread(listNotes, { ...exchange, request: { ...request, broken: way } })).toBe(expected);
  });

for (const [does, malformation, status, expected] of [
  ['a broken body that is refused', 'unfinished', 400, true],
  ['a broken body that is answered', 'unfinished', 200, false],
  ['a broken body that breaks the provider', 'empty', 500, false],
  ['a whole body that is refused', undefined, 400, false],
] as const)
  test(`${does} was ${expected ? '' : 'not '}refused for that`, () => {
    const { request, ...exchange } = exchangeOf({ status });
    const sent = { ...request, ...(malformation && { malformation }) };
    expect(isRefusedAsMalformed({ ...exchange, request: sent })).toBe(expected);
  });
