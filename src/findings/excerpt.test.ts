import { expect, test } from '#test';
import { excerpt } from './excerpt.ts';

const items = Array.from({ length: 500 }, (_, index) => ({ index, text: `服务🚀${index}` }));
const body = JSON.stringify({ items });

test('keeps a short body whole', () => expect(excerpt('{"a":1}', '/a')).toBe('{"a":1}'));

test('shows the place in a long body', () => {
  const part = excerpt(body, '/items/400/text');
  expect(part).toContain('"服务🚀400"');
  expect(part).toMatch(/^….*…$/s);
});

test('starts at the beginning where there is no place', () => {
  expect(excerpt(body)).toMatch(/^\{"items":\[\{"index":0,/);
  expect(excerpt(body, '/nowhere')).toMatch(/^\{"items"/);
});

for (const place of [0, 1, 200, 201, 202, 203, 499]) {
  test(`holds at most 4 KiB of whole characters round item ${place}`, () => {
    const part = excerpt(body, `/items/${place}`);
    expect(Buffer.byteLength(part)).toBeLessThanOrEqual(4096);
    expect(part.isWellFormed()).toBe(true);
    expect(part).not.toContain('\uFFFD');
  });
}
