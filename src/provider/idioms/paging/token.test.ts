import { expect, test } from '#test';
import type { Parameter } from '../../../contract/index.ts';
import type { PageRequest } from './paging-idiom.ts';
import { listNamed, readToken, writeToken } from './token.ts';

const asked = (parameters: PageRequest['parameters'], target = '/loans?kind=new') =>
  ({ request: { target }, parameters }) as PageRequest;
const list = listNamed(asked({ owner: 'me', kind: 'new', size: 5 }), [{ name: 'size' } as Parameter]);

test('reads the place that it wrote', () => expect(readToken(list, writeToken(list, 40))).toBe(40));

test('knows the token of another list', () => {
  const other = listNamed(asked({ owner: 'me', kind: 'old', size: 5 }), [{ name: 'size' } as Parameter]);
  expect(readToken(list, writeToken(other, 40))).toBe('foreign');
});

test('lists of two paths are two lists, whatever else is asked for', () => {
  const other = listNamed(asked({ owner: 'me', kind: 'new', size: 5 }, '/returns'), [{ name: 'size' } as Parameter]);
  expect(readToken(list, writeToken(other, 40))).toBe('foreign');
});

test('a list is the same in pages of any size', () => {
  const larger = listNamed(asked({ size: 50, kind: 'new', owner: 'me' }), [{ name: 'size' } as Parameter]);
  expect(readToken(list, writeToken(larger, 40))).toBe(40);
});

for (const text of [
  '',
  'abc',
  '40',
  `${writeToken(list, 40)}0`,
  writeToken(list, 40).slice(1),
  Buffer.from('40.a.b').toString('base64url'),
])
  test(`no one wrote "${text}"`, () => expect(readToken(list, text)).toBe('unknown'));
