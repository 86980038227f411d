import createRouter from 'find-my-way';
import { expect, test } from '#test';
import { urlOf } from './route.ts';

for (const [path, target, params] of [
  ['/shops/{id}/books', '/shops/a%20b/books', { id: 'a b' }],
  ['/shops({id})/books', '/shops(a%20b)/books', { id: 'a b' }],
  ['/shops/{id}.json', '/shops/7.json', { id: '7' }],
  ['/shops/{id}:list', '/shops/7:list', { id: '7' }],
  ['/shops/{id}-{part}', '/shops/7-a', { id: '7', part: 'a' }],
] as const)
  test(`${path} reads ${target}`, () => {
    const router = createRouter();
    router.on('GET', urlOf(path), () => undefined);
    expect({ ...router.find('GET', target)?.params }).toEqual(params);
    expect(router.find('GET', '/shops')).toBe(null);
  });
