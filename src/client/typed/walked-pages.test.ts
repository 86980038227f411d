import { expect, test } from '#test';
import type { CollectionField, Paging } from '../../contract/index.ts';
import { parameterNamed } from '../testing/invented-contract.ts';
import { walkTyped as walk } from '../testing/walk-typed.ts';

const promise = '';
const cursor = (next: Omit<CollectionField, 'promise'>): Paging => ({
  pointer: '',
  style: 'cursor',
  cursor: parameterNamed('after', 'query'),
  next: { ...next, promise },
  defaultPromise: '',
});
const link = (next: Omit<CollectionField, 'promise'>): Paging => ({
  pointer: '',
  style: 'link',
  next: { ...next, promise },
  defaultPromise: '',
});

const rel = (url: string) => ({ link: `<${url}>; rel="next", </shop/things>; rel="first"` });

for (const [title, paging, answers] of [
  [
    'a token of the body',
    cursor({ at: '/next' }),
    [{ body: { things: [1], next: 'b' } }, { body: { things: [], next: 7 } }, { body: { things: [2], next: null } }],
  ],
  [
    'a token of a header',
    cursor({ header: 'x-next' }),
    [
      { body: { things: [1] }, headers: { 'x-next': 'b' } },
      { body: { things: [], next: 7 }, headers: { 'x-next': '7' } },
      { body: { things: [2] } },
    ],
  ],
] as const)
  test(`items come from pages that ${title} leads to, and empty pages are passed`, async () => {
    const { found, sent, error } = await walk(paging, answers);
    expect([found, error]).toEqual([[1, 2], undefined]);
    expect(sent).toEqual(
      [{ color: 'red' }, { color: 'red', after: 'b' }, { color: 'red', after: '7' }].map((parameters) => ({
        parameters,
      })),
    );
  });

for (const [title, paging, answers] of [
  [
    'the header Link',
    link({ header: 'link' }),
    [
      { body: { things: [1] }, headers: rel('https://host.example/shop/things?p=2') },
      {
        body: { things: [2] },
        headers: { link: '</shop/things>; rel="first"' },
      },
    ],
  ],
  [
    'a relative URL of the body',
    link({ at: '/next' }),
    [{ body: { things: [1], next: 'things?p=2' } }, { body: { things: [2], next: '' } }],
  ],
] as const)
  test(`items come from pages that ${title} leads to`, async () => {
    const { found, sent, error } = await walk(paging, answers);
    expect([found, error]).toEqual([[1, 2], undefined]);
    const parameters = { color: 'red' };
    expect(sent).toEqual([{ parameters }, { parameters, target: '/shop/things?p=2' }]);
  });

for (const [title, paging, next] of [
  ['another host', link({ at: '/next' }), 'https://evil.example/shop/things?p=2'],
  ['another host without a scheme', link({ at: '/next' }), '//evil.example/shop/things?p=2'],
  ['another port', link({ at: '/next' }), 'https://host.example:8443/shop/things?p=2'],
  ['another scheme', link({ at: '/next' }), 'http://host.example/shop/things?p=2'],
  ['no URL', link({ at: '/next' }), 'http://['],
] as const)
  test(`a next page at ${title} is not asked for, and the walk ends with an error`, async () => {
    const { found, sent, error } = await walk(paging, [{ body: { things: [1], next } }]);
    expect([found, sent.length]).toEqual([[1], 1]);
    expect(String(error)).toBe(
      `CallFailed: ListThings did not succeed: answered 200, and its next page, ${next}, is on another host or is no URL, so it is not asked for.`,
    );
  });

for (const [paging, nexts] of [
  [cursor({ at: '/next' }), ['a', 'b', 'a']],
  [cursor({ at: '/next' }), ['a', 'a']],
  [link({ at: '/next' }), ['/things?p=2', 'https://host.example/things?p=2']],
] as const)
  test(`a walk over ${paging.style} ${nexts.join(', ')} ends with an error`, async () => {
    const answers = nexts.map((next, index) => ({ body: { things: [index], next } }));
    const { found, error } = await walk(paging, answers);
    expect(found.length).toBe(nexts.length);
    expect(String(error)).toMatch(/leads to the next page \S+ for the second time, so the list never ends\.$/);
  });

const marker: Paging = {
  pointer: '',
  style: 'marker',
  cursor: parameterNamed('after', 'query'),
  items: '/things',
  field: '/id',
  defaultPromise: '',
};
const page = (ids: readonly unknown[], more?: boolean) => ({ body: { things: ids.map((id) => ({ id })), more } });

for (const [title, answers, asked, problem] of [
  ['ends at a page without items', [page([1, 2]), page([3]), page([])], ['2', '3'], undefined],
  ['ends where a page says so', [page([1, 2], true), page([3], false)], ['2'], undefined],
  ['ends with an error where a marker comes again', [page([1]), page([1])], ['1'], /ends with 1 for the second time/],
  ['ends with an error where the last item has no mark', [page([null])], [], /its last item has nothing at \/id/],
] as const)
  test(`a walk behind markers ${title}`, async () => {
    const { sent, error } = await walk(marker, answers, { more: { at: '/more', value: true, promise } });
    expect(sent.slice(1).map(({ parameters }) => parameters['after'])).toEqual(asked);
    expect(String(error)).toMatch(problem ?? /^undefined$/);
  });

test('a walk behind markers ends where no next page is named', async () => {
  const answers = [page([1, 2]), page([3])].map(({ body: { things } }, place) => ({
    body: { things, next: place === 0 ? '/things?after=2' : null },
  }));
  const { sent, error } = await walk(marker, answers, { more: { at: '/next', promise } });
  expect(sent.slice(1).map(({ parameters }) => parameters['after'])).toEqual(['2']);
  expect(error).toBeUndefined();
});

const numbered = (more: object): Paging => ({
  pointer: '',
  style: 'page-index',
  page: parameterNamed('page', 'query'),
  size: parameterNamed('size', 'query'),
  first: 1,
  defaultSize: 2,
  defaultPromise: '',
  ...more,
});
const full = { things: [1, 2] };
for (const [title, total, answers] of [
  [
    'a total in a header',
    { header: 'x-total' },
    [
      { body: full, headers: { 'x-total': '4' } },
      { body: full, headers: { 'x-total': '4' } },
    ],
  ],
  [
    'a total in a part of a header',
    { header: 'content-range', pattern: '/(\\d+)$' },
    [{ body: full, headers: { 'content-range': 'items 0-1/2' } }],
  ],
  [
    'a total that is not counted',
    { at: '/total', unknown: '-1' },
    [{ body: { ...full, total: -1 } }, { body: { things: [3], total: -1 } }],
  ],
  [
    'a total that stops counting',
    { at: '/total', atMost: 2 },
    [{ body: { ...full, total: 2 } }, { body: { things: [3], total: 2 } }],
  ],
  ['no total where one is promised', { header: 'x-total' }, [{ body: full }, { body: { things: [] } }]],
  [
    'a total that is no number',
    { header: 'x-total' },
    [{ body: full, headers: { 'x-total': 'many' } }, { body: { things: [] } }],
  ],
] as const)
  test(`a walk over numbered pages with ${title} ends where the list does`, async () => {
    const { found, sent, error } = await walk(numbered({}), answers, { total: { ...total, promise } });
    expect([found, error]).toEqual([answers.flatMap(({ body }) => body.things), undefined]);
    expect(sent.map(({ parameters }) => parameters['page'])).toEqual(answers.map((_, index) => String(index + 1)));
  });

test('pages that are smaller than what was asked for do not end a walk where larger sizes are cut down', async () => {
  const paging = numbered({ defaultSize: 5, maximumSize: 2, oversize: { answer: 'clamped', promise } });
  const { found } = await walk(paging, [{ body: full }, { body: { things: [3] } }]);
  expect(found).toEqual([1, 2, 3]);
});
