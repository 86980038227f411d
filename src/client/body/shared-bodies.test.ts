import { expect, test } from '#test';
import { sharedBodies } from './shared-bodies.ts';

const answer = (text: string | Buffer, headers: Record<string, string> = {}) => ({
  status: 200,
  headers,
  bytes: Buffer.from(text),
  tooLarge: false,
});

test('equal bodies are one value that nobody can change', () => {
  const read = sharedBodies();
  const first = read(answer('{"items":[{"id":1}]}'));
  expect(read(answer('{"items":[{"id":1}]}')).body).toBe(first.body);
  expect(() => (first.body as { items: unknown[] }).items.pop()).toThrow(TypeError);
});

test('bodies that differ in a byte, or in how they are encoded or cut, are read each', () => {
  const read = sharedBodies();
  const plain = read(answer('{"id":1}'));
  expect(read(answer('{"id": 1}')).body).not.toBe(plain.body);
  expect(read(answer('{"id":1}', { 'content-encoding': 'gzip' })).flaws.map(({ kind }) => kind)).toEqual(['not-json']);
  expect(read({ ...answer('{"id":1}'), tooLarge: true }).flaws.map(({ kind }) => kind)).toEqual(['too-large']);
  expect(read(answer(Buffer.from([0x22, 0xff, 0x22]))).flaws[0]?.message).toContain('0xff');
  expect(read(answer(Buffer.from([0x22, 0xfe, 0x22]))).flaws[0]?.message).toContain('0xfe');
});

test('bodies that no longer fit are forgotten, and read again', () => {
  const read = sharedBodies(20);
  const first = read(answer('{"id":1}'));
  read(answer('{"id":2}'));
  expect(read(answer('{"id":1}')).body).toEqual(first.body);
  expect(read(answer('{"id":1}')).body).not.toBe(first.body);
});
