import { expect, test } from '#test';
import { type JsonObject, putAt } from './json.ts';

for (const [title, body, pointer, expected] of [
  ['a field', {}, '/code', { code: 7 }],
  ['a field of an object that is missing', {}, '/error/code', { error: { code: 7 } }],
  ['a field of a list that is missing', {}, '/errors/0/code', { errors: [{ code: 7 }] }],
  ['a field of a list', { errors: [{ title: 'no' }] }, '/errors/0/code', { errors: [{ title: 'no', code: 7 }] }],
  ['what is no object', { error: 'no' }, '/error/code', { error: { code: 7 } }],
] as const)
  test(`puts a value into ${title}`, () => {
    const made = structuredClone(body) as unknown as JsonObject;
    putAt(made, pointer, 7);
    expect(made).toEqual(expected);
  });
