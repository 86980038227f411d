import { expect, test } from '#test';
import type { Operation } from '../contract/index.ts';
import { buildRequest } from './build-request.ts';
import { inventedOperation, parameterNamed } from './testing/invented-contract.ts';

const parameters = [
  parameterNamed('owner', 'path'),
  parameterNamed('limit', 'query'),
  parameterNamed('X-Trace', 'header'),
  parameterNamed('Action', 'query', { role: 'constant', schema: { const: 'List' } }),
];
const get = inventedOperation({ path: '/v1/{owner}/things', parameters });
const post = inventedOperation({
  method: 'POST',
  parameters: [
    parameterNamed('Action', 'form', { role: 'constant', schema: { const: 'List' } }),
    parameterNamed('name', 'form'),
  ],
});

const build = (operation: Operation, given: Record<string, string>, omit: string[] = []) =>
  buildRequest(new URL('https://host:8443/base/'), { operation, parameters: given, omit, resource: '', purpose: '' });

test('each parameter goes where the contract puts it, unknown ones into the query', () => {
  expect(build(get, { owner: 'a/b c', limit: '05', 'X-Trace': '1', other: '' })).toEqual({
    method: 'GET',
    origin: 'https://host:8443',
    path: '/base/v1/a%2Fb%20c/things',
    query: [
      ['Action', 'List'],
      ['limit', '05'],
      ['other', ''],
    ],
    headers: { 'x-trace': '1' },
  });
});

test('what stands behind # tells operations of one path apart, and is not sent', () => {
  const operation = inventedOperation({ path: '/#X-Amz-Target=Shop.ListThings', parameters: [] });
  expect(build(operation, {}).path).toBe('/base/');
});

test('a form holds every parameter of a POST, unknown ones too', () => {
  expect(build(post, { name: 'x', other: 'y' })).toEqual({
    method: 'POST',
    origin: 'https://host:8443',
    path: '/base/things',
    query: [],
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    form: [
      ['Action', 'List'],
      ['name', 'x'],
      ['other', 'y'],
    ],
  });
});

test('a parameter that is repeated stands twice, in the query or in the form', () => {
  const repeat = (operation: Operation, given: Record<string, string>, repeated: Record<string, string>) =>
    buildRequest(new URL('https://host:8443/'), { operation, parameters: given, repeated, resource: '', purpose: '' });
  expect(repeat(get, { owner: '1', limit: '5' }, { limit: '6' }).query).toEqual([
    ['Action', 'List'],
    ['limit', '5'],
    ['limit', '6'],
  ]);
  expect(repeat(post, { name: 'x' }, { name: 'x' }).form).toEqual([
    ['Action', 'List'],
    ['name', 'x'],
    ['name', 'x'],
  ]);
});

test('a constant gives way to the caller and can be left out', () => {
  expect(build(get, { owner: '1', Action: 'Delete' }).query).toEqual([['Action', 'Delete']]);
  expect(build(get, { owner: '1' }, ['Action']).query).toEqual([]);
});

test('a path without a value is refused, an empty one is not', () => {
  expect(() => build(get, {})).toThrow('ListThings has no value for "owner" in /v1/{owner}/things. Give it one.');
  expect(build(get, { owner: '' }).path).toBe('/base/v1//things');
});

test('a path in any language is sent in ASCII, and what is encoded already stays', () => {
  const path = (template: string) => build(inventedOperation({ path: template, parameters }), { owner: 'é' }).path;
  expect(path('/宠物/{owner}/a b')).toBe('/base/%E5%AE%A0%E7%89%A9/%C3%A9/a%20b');
  expect(path('/a%20b/~c:d')).toBe('/base/a%20b/~c:d');
});
