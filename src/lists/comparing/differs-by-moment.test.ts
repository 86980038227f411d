import { expect, test } from '#test';
import { differsByMoment } from './differs-by-moment.ts';

const CASES: readonly (readonly [title: string, one: unknown, other: unknown, byMoment: boolean])[] = [
  ['a score', 1.5, 2, true],
  ['a time', '2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z', true],
  ['the signature of a URL', 'https://files.test/a?sig=1', 'https://files.test/a?sig=2', true],
  ['the file of a URL', 'https://files.test/a?sig=1', 'https://files.test/b?sig=2', false],
  ['a question that is no URL', 'who? me', 'who? you', false],
  ['a part of an object', { url: '/a?x=1', kind: 'b' }, { url: '/a?x=2', kind: 'b' }, true],
  ['another text beside it', { url: '/a?x=1', kind: 'b' }, { url: '/a?x=2', kind: 'c' }, false],
  ['the numbers of a list', [1, 2], [3, 2], true],
  ['a list of another length', [1], [1, 2], false],
  ['a number as a text', 1, '1', false],
  ['nothing', null, 1, false],
];
for (const [title, one, other, byMoment] of CASES)
  test(`${title} ${byMoment ? 'belongs' : 'does not belong'} to a moment`, () => {
    expect(differsByMoment(one, other)).toBe(byMoment);
    expect(differsByMoment(other, one)).toBe(byMoment);
  });
