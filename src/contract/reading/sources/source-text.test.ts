import { expect, test } from '#test';
import { SourceText } from './source-text.ts';

const MERGED = `base: &base
  type: integer
  minimum: 1
size:
  <<: *base
  minimum: 5
both: { <<: [*base, { maximum: 9 }] }
quoted: "<<"
`;

test('merge keys are merged, and what stands beside one wins', () => {
  const { value } = new SourceText(MERGED, 'a.yaml');
  expect(value['size']).toEqual({ type: 'integer', minimum: 5 });
  expect(value['both']).toEqual({ type: 'integer', minimum: 1, maximum: 9 });
  expect(value['quoted']).toBe('<<');
});

for (const [pointer, line, column] of [
  ['', 1, 1],
  ['/base/type', 2, 3],
  ['/size', 4, 1],
  ['/size/minimum', 6, 3],
  ['/size/type', 2, 3],
  ['/both/minimum', 3, 3],
  ['/both/maximum', 7, 23],
  ['/size/nowhere', 4, 1],
] as const)
  test(`${pointer || 'the root'} stands in line ${line}, column ${column}`, () =>
    expect(new SourceText(MERGED, 'a.yaml').position(pointer)).toEqual({ file: 'a.yaml', line, column }));

test('JSON has lines too, with tabs, CRLF and a byte order mark', () => {
  const text = new SourceText('\uFEFF{\r\n\t"a": [\r\n\t\t1,\r\n\t\t{"b": null}\r\n\t]\r\n}', 'a.json');
  expect(text.value).toEqual({ a: [1, { b: null }] });
  expect(text.position('/a/1/b')).toEqual({ file: 'a.json', line: 4, column: 4 });
  expect(text.position('/a/0')).toEqual({ file: 'a.json', line: 3, column: 3 });
});

test('one anchor may be used 400 times', () => {
  const uses = Array.from({ length: 400 }, (_, index) => `  p${index}: *text`);
  const text = new SourceText(`text: &text { type: string }\nproperties:\n${uses.join('\n')}\n`, 'a.yaml');
  expect(text.value['properties']).toHaveProperty('p399', { type: 'string' });
  expect(text.position('/properties/p399').line).toBe(402);
  expect(text.position('/properties/p399/type').line).toBe(1);
});

for (const [what, text, message] of [
  ['text that is no YAML', 'a: [b', /^a\.yaml:1:\d+ is not valid YAML: .+\.$/],
  ['a key twice', 'a: 1\na: 2', /^a\.yaml:2:1 is not valid YAML: Map keys must be unique/],
  ['an alias of nothing', 'a: *b', /^a\.yaml:1:\d+ is not valid YAML/],
  ['a list', '- a', /^a\.yaml:1 is not an OpenAPI document: the root is no mapping\.$/],
  ['nothing', '', /^a\.yaml:1 is not an OpenAPI document/],
  ['two documents', 'a: 1\n---\nb: 2', /^a\.yaml:1 holds 2 YAML documents\. Keep one/],
] as const)
  test(`refuses ${what}`, () => expect(() => new SourceText(text, 'a.yaml')).toThrow(message));
