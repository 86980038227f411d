import { expect, test } from '#test';
import { basePaths } from './base-paths.ts';
import type { Route } from './http/route.ts';

const route = (path: string, method: Route['method'] = 'GET'): Route => ({
  method,
  path,
  answer: () => ({ status: 200, headers: {}, text: '' }),
});

test('an API that answers a path of another one has its name before all its paths', () => {
  const bases = basePaths([
    { api: 'posts', routes: [route('/{owner}/posts')] },
    { api: 'blog', routes: [route('/tags'), route('/{shop}/posts')] },
    { api: 'other-way', routes: [route('/{owner}/posts', 'POST')] },
    { api: 'tags', routes: [route('/tags')] },
  ]);
  expect([...bases.values()]).toEqual(['', '/blog', '', '']);
});
