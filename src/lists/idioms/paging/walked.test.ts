import { expect, test } from '#test';
import type { Paging, Parameter } from '../../../contract/index.ts';
import { nextPage } from './index.ts';

const sizing = { pointer: '/paging', defaultPromise: '/paging' };
const byCursor = (next: object): Paging => ({
  ...sizing,
  style: 'cursor',
  cursor: { name: 'after' } as Parameter,
  next: { promise: '', ...next },
});
const byLink = (next: object = { header: 'link' }): Paging => ({
  ...sizing,
  style: 'link',
  next: { promise: '', ...next },
});

function after(paging: Paging, response: { body?: unknown; headers?: Record<string, string> }) {
  const next = nextPage(paging, {
    url: 'https://shop.example/v1/items?size=2',
    response: { body: {}, headers: {}, ...response },
  });
  return next && ('parameters' in next ? next.parameters : 'target' in next ? next.target : next.refusedBecause);
}

for (const [said, next] of [
  ['abc', { after: 'abc' }],
  [42, { after: '42' }],
  ['a b+c/=', { after: 'a b+c/=' }],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
  [{ odd: true }, undefined],
] as const)
  test(`the token ${JSON.stringify(said)} leads to ${JSON.stringify(next)}`, () =>
    expect(after(byCursor({ at: '/meta/next' }), { body: { meta: { next: said } } })).toEqual(next));

test('a token may stand in a header', () =>
  expect(after(byCursor({ header: 'x-next' }), { headers: { 'x-next': 'abc' } })).toEqual({ after: 'abc' }));

for (const [header, target] of [
  ['<https://shop.example/v1/items?page=2>; rel="next"', '/v1/items?page=2'],
  ['<https://shop.example/v1/items?page=9>; rel="last", </v1/items?a=1,2>; rel=next', '/v1/items?a=1,2'],
  ['<?page=2>; rel="prev next"', '/v1/items?page=2'],
  ['<?page=2>; rel="NEXT"', '/v1/items?page=2'],
  ['<?page=1>; rel="prev"', undefined],
  ['no link at all', undefined],
  ['', undefined],
  [
    '<https://elsewhere.example/v1/items?page=2>; rel="next"',
    'leads to https://elsewhere.example and not to https://shop.example',
  ],
  ['<//elsewhere.example/items>; rel="next"', 'leads to https://elsewhere.example and not to https://shop.example'],
  ['<http://shop.example/v1/items>; rel="next"', 'leads to http://shop.example and not to https://shop.example'],
  [
    '<https://shop.example:8443/v1/items>; rel="next"',
    'leads to https://shop.example:8443 and not to https://shop.example',
  ],
  ['<https://user:word@shop.example/v1/items>; rel="next"', '/v1/items'],
  ['<javascript:alert(1)>; rel="next"', 'leads to null and not to https://shop.example'],
  ['<https://>; rel="next"', 'is no URL'],
] as const)
  test(`the header Link "${header}" leads to ${target}`, () =>
    expect(after(byLink(), { headers: { link: header } })).toBe(target));

test('a URL may stand in the body', () => {
  const paging = byLink({ at: '/links/next' });
  expect(after(paging, { body: { links: { next: '/v1/items?page=2' } } })).toBe('/v1/items?page=2');
  expect(after(paging, { body: { links: { next: null } } })).toBe(undefined);
});

const byMarker: Paging = {
  ...sizing,
  style: 'marker',
  cursor: { name: 'marker' } as Parameter,
  items: '/items',
  field: '/id',
};

for (const [ids, next] of [
  [['a', 'b'], { marker: 'b' }],
  [[7, 9], { marker: '9' }],
  [[1n, 9007199254740993n], { marker: '9007199254740993' }],
  [[], undefined],
  [['a', null], 'is missing in the last item of a page'],
  [['a', ''], 'is missing in the last item of a page'],
] as const)
  test(`a page of ${ids.map(String).join(', ') || 'nothing'} leads to ${JSON.stringify(next)}`, () =>
    expect(after(byMarker, { body: { items: ids.map((id) => ({ id })) } })).toEqual(next));
