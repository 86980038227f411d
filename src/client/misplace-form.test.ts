import { expect, test } from '#test';
import { misplaceForm } from './misplace-form.ts';
import type { WireRequest } from './wire-request.ts';

const get: WireRequest = {
  method: 'GET',
  origin: 'https://host',
  path: '/things',
  query: [['name', 'x']],
  headers: {},
};
const post: WireRequest = { ...get, method: 'POST', query: [], form: [['name', 'x']] };

test('further values stand in the query beside the form', () => {
  expect(misplaceForm(post, { query: { name: 'y' } })).toEqual({ ...post, query: [['name', 'y']] });
});

test('a misplaced form is the query, and the body is empty', () => {
  expect(misplaceForm(post, { misplaced: true })).toEqual({ ...post, query: [['name', 'x']], form: [] });
});

test('a misplaced field stands in the query alone', () => {
  const both: WireRequest = { ...post, form: [...(post.form ?? []), ['key', 'k']] };
  expect(misplaceForm(both, { misplaced: ['key'] })).toEqual({ ...post, query: [['key', 'k']] });
});

test('what is no form stays as it is', () => {
  expect(misplaceForm(get, { misplaced: true, query: { name: 'y' } })).toEqual(get);
  expect(misplaceForm(post, {})).toEqual(post);
});
