import { expect, test } from '#test';
import type { TypedClient } from './create-typed-client.ts';
import type { ParametersOf } from './operation-types.ts';

/** Names in several places, cookies, and bodies of JSON, as a generated `types.ts` says them. */
interface Operations {
  FindThings: {
    parameters: {
      query?: { id?: number; kind?: string };
      header?: { kind?: 'short' };
      path: { id: string };
      cookie?: { session?: string };
    };
    requestBody: {
      content: { 'application/vnd.things.v1+json; charset=utf-8': { words: string[]; limit?: number; id?: boolean } };
    };
    responses: { 200: { headers: object; content: { 'application/hal+json': { things: Thing[] } } } };
  };
  SearchThings: {
    parameters: { query?: never; header?: never; path?: never; cookie: { session: string } };
    requestBody?: { content: { 'application/json': { word: string } & { [key: string]: unknown } } };
    responses: { 200: { headers: object; content: { 'text/plain': string } } };
  };
  NameThings: {
    parameters: { query?: { page?: number } };
    requestBody: { content: { 'application/json': string[] } };
    responses: { 200: { content: { 'application/json': { things: Thing[] } } } };
  };
  CountThings: {
    parameters: object;
    requestBody: { content: { 'application/x-amz-json-1.1': { most: number } } };
    responses: { 200: { content: { 'application/x-amz-json-1.1': { count: number } } } };
  };
}
interface Thing {
  name: string;
}

test('every parameter has its type, wherever it stands', () => {
  const everything = {
    id: 'a',
    'query:id': 1,
    'json:id': true,
    kind: 'long',
    'header:kind': 'short',
    session: 's',
    words: ['x'],
    limit: 2,
  } satisfies Required<ParametersOf<Operations['FindThings']>>;
  expect(Object.keys(everything)).toHaveLength(8);
});

/** Never run: the compiler is the test. */
void ((typed: TypedClient<Operations>) => [
  () => typed.call('FindThings', { id: 'a', words: ['x'] }),
  // @ts-expect-error: a field of the body that is required
  () => typed.call('FindThings', { id: 'a' }),
  // @ts-expect-error: text for a list
  () => typed.call('FindThings', { id: 'a', words: 'x' }),
  () => typed.call('FindThings', { id: 'a', 'query:id': 1, 'json:id': true, words: [], session: 's', limit: 2 }),
  // @ts-expect-error: the id of the path is a text
  () => typed.call('FindThings', { id: 1, words: [] }),
  () => typed.call('FindThings', { id: 'a', words: [], kind: 'long', 'header:kind': 'short' }),
  // @ts-expect-error: the header knows one kind
  () => typed.call('FindThings', { id: 'a', words: [], 'header:kind': 'long' }),
  // @ts-expect-error: text for a number
  () => typed.call('FindThings', { id: 'a', words: [], limit: '2' }),
  () => typed.call('SearchThings', { session: 's' }),
  () => typed.call('SearchThings', { session: 's', word: 'x' }),
  // @ts-expect-error: the cookie is required
  () => typed.call('SearchThings', { word: 'x' }),
  // @ts-expect-error: no such field
  () => typed.call('SearchThings', { session: 's', words: 'x' }),
  () => typed.call('NameThings', { page: 1 }),
  // @ts-expect-error: a list has no fields
  () => typed.call('NameThings', { length: 1 }),
  () => typed.call('CountThings', { most: 1 }),
  // @ts-expect-error: text for a number in the JSON of AWS
  () => typed.call('CountThings', { most: '1' }),
  async () => {
    const reply = await typed.call('FindThings', { id: 'a', words: [] });
    if (reply.outcome === 'success') reply.data.things satisfies Thing[];
    const text = await typed.call('SearchThings', { session: 's' });
    // @ts-expect-error: an answer that is no JSON has no typed fields
    if (text.outcome === 'success') void text.data.things;
  },
]);
