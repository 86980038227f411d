import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '#test';
import type { BodyFlaw } from '../exchange.ts';
import { readBody } from './read-body.ts';

const read = (body: string | Buffer, encoding?: string) =>
  readBody({
    status: 200,
    headers: encoding === undefined ? {} : { 'content-encoding': encoding },
    bytes: Buffer.from(body),
    tooLarge: false,
  });

test('sound JSON has no flaws', () => {
  expect(read('{"a":[1,2.5,-3e4,"\\u00e9","{\\"a\\":1}"],"b":{"a":null}}')).toMatchObject({
    body: { a: [1, 2.5, -30_000, 'é', '{"a":1}'], b: { a: null } },
    flaws: [],
  });
});

const flawed: readonly {
  name: string;
  body: string | Buffer;
  kind: BodyFlaw['kind'];
  says: string;
  value?: unknown;
}[] = [
  { name: 'an empty body', body: '', kind: 'empty', says: 'The body is empty.' },
  { name: 'a blank body', body: ' \n', kind: 'empty', says: 'The body is empty.' },
  {
    name: 'HTML',
    body: `<html><body>${'Bad gateway '.repeat(9)}`,
    kind: 'not-json',
    says: 'it begins "<html><body>Bad gateway Bad gateway Bad gateway Bad gateway "',
  },
  { name: 'a broken object', body: '{"a":1,,"b":2}', kind: 'not-json', says: 'at position 7' },
  { name: 'text behind the value', body: '{"a":1} {"b":2}', kind: 'not-json', says: 'at position 8' },
  { name: 'an object that stops after a value', body: '{"a":[1,2', kind: 'truncated', says: 'after 9 characters' },
  { name: 'an object that stops in a string', body: '{"a":"b}', kind: 'truncated', says: 'after 8 characters' },
  { name: 'an object that stops in a word', body: '{"a":tr', kind: 'truncated', says: 'after 7 characters' },
  {
    name: 'a key with two values',
    body: '{"a":{"id":1,"id":2}}',
    kind: 'duplicate-key',
    says: 'The key "id" stands twice in one object, again at position 13.',
    value: { a: { id: 2 } },
  },
  {
    name: 'a key with one value twice',
    body: '{"id":1,"id":1}',
    kind: 'duplicate-key',
    says: 'The key "id" stands twice',
  },
  {
    name: 'a key written in two ways',
    body: '{"id":1,"\\u0069d":1}',
    kind: 'duplicate-key',
    says: 'The key "id" stands twice',
  },
  {
    name: 'an integer beyond 2^53',
    body: '{"id":9007199254740993}',
    kind: 'inexact-number',
    says: 'The number 9007199254740993 at position 6',
    value: { id: 9_007_199_254_740_993n },
  },
  {
    name: 'an integer beyond 2^53 written with a point',
    body: '[9007199254740993.0]',
    kind: 'inexact-number',
    says: '9007199254740993.0',
  },
  {
    name: 'an integer as no double writes it',
    body: '[18446744073709551617]',
    kind: 'inexact-number',
    says: '18446744073709551617',
  },
  { name: 'a number beyond all', body: '[1e400]', kind: 'inexact-number', says: '1e400' },
  {
    name: 'a byte order mark',
    body: '\uFEFF{"a":1}',
    kind: 'byte-order-mark',
    says: 'begins with a byte order mark',
    value: { a: 1 },
  },
  {
    name: 'a byte that is not UTF-8',
    body: Buffer.from([0x22, 0x61, 0xff, 0x22]),
    kind: 'invalid-utf8',
    says: 'byte 2 is 0xff',
    value: 'a\uFFFD',
  },
  {
    name: 'a character that UTF-8 leaves unfinished',
    body: Buffer.from([0x22, 0xe4, 0xbd, 0x22]),
    kind: 'invalid-utf8',
    says: 'byte 1 is 0xe4',
  },
];
for (const { name, body, kind, says, value } of flawed)
  test(`${name} is ${kind}`, () => {
    const result = read(body);
    expect(result.flaws).toMatchObject([{ kind, message: expect.stringContaining(says) }]);
    if (value !== undefined) expect(result.body).toEqual(value);
  });

const silent: readonly { name: string; body: string }[] = [
  { name: 'an integer beyond 2^53 as a double is written', body: '[18446744073709552000]' },
  { name: 'a key in two objects', body: '[{"id":1},{"id":1,"in":{"id":1}}]' },
  { name: 'a key that is a value too', body: '{"id":"id","x":["id","id"]}' },
  { name: 'digits in a string', body: '{"id":"9007199254740993"}' },
  { name: 'the largest exact integer', body: '[9007199254740991,-9007199254740991]' },
  { name: 'a decimal as doubles are printed', body: '[0.1,0.30000000000000004,1.7976931348623157e308]' },
  { name: 'a byte order mark within a string', body: '"\uFEFF"' },
  { name: 'a real replacement character', body: '"\uFFFD"' },
];
for (const { name, body } of silent)
  test(`${name} is no flaw`, () => {
    expect(read(body).flaws).toEqual([]);
  });

test('flaws of one kind are named ten times at most', () => {
  expect(
    read(`[${Array.from({ length: 30 }, (_, index) => `90071992547409${index + 10}1`).join()}]`).flaws,
  ).toHaveLength(10);
});

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  gzip: (text) => gzipSync(text),
  br: (text) => brotliCompressSync(text),
  deflate: (text) => deflateSync(text),
  'deflate ': (text) => deflateRawSync(text),
  'gzip, br': (text) => brotliCompressSync(gzipSync(text)),
};
for (const [encoding, encode] of Object.entries(encodings))
  test(`a body in "${encoding}" is decoded`, () => {
    expect(read(encode('{"a":"é"}'), encoding)).toMatchObject({ body: { a: 'é' }, flaws: [], bytes: 10 });
  });

const undecodable: readonly { name: string; body: Buffer; encoding: string; kind: BodyFlaw['kind'] }[] = [
  {
    name: 'a gzip body that stops',
    body: gzipSync(`"${'a'.repeat(500)}"`).subarray(0, 20),
    encoding: 'gzip',
    kind: 'truncated',
  },
  {
    name: 'a brotli body that stops',
    body: brotliCompressSync('"one two three four"').subarray(0, 12),
    encoding: 'br',
    kind: 'truncated',
  },
  { name: 'plain text that says it is gzip', body: Buffer.from('{}'), encoding: 'gzip', kind: 'not-json' },
  { name: 'an encoding that was not asked for', body: Buffer.from('{}'), encoding: 'zstd', kind: 'not-json' },
  {
    name: 'a small body that unfolds beyond 64 MiB',
    body: gzipSync(Buffer.alloc(65 * 1024 * 1024)),
    encoding: 'gzip',
    kind: 'too-large',
  },
];
for (const { name, body, encoding, kind } of undecodable)
  test(`${name} is ${kind}`, () => {
    expect(read(body, encoding)).toMatchObject({ body: undefined, flaws: [{ kind }] });
  });
