import { expect, test } from '#test';
import { type Answering, type Described, ITEMS, lookAt } from '../testing/index.ts';

const integer = (name: string, more = '') => `{ name: ${name}, in: query, schema: { type: integer${more} } }`;
const ARRAY = '{ type: array, items: ITEM }';
const ENVELOPE = `{ type: object, properties: { data: ${ARRAY}, count: { type: integer }, total: { type: integer } } }`;

const numberIn = (query: URLSearchParams, name: string, usual: number) => Number(query.get(name) ?? usual);
/** Pages that are counted from a number; `most` items at once. */
const pagesFrom =
  (first: number, most = 100): Answering =>
  (query) => {
    const size = Math.min(numberIn(query, 'limit', 5), most);
    const page = Math.max(numberIn(query, 'page', first), first) - first;
    return { body: ITEMS.slice(page * size, (page + 1) * size) };
  };
const PAGED: Described = { answer: ARRAY, parameters: [integer('page'), integer('limit')] };

test('it shows which number the first page has', async () => {
  const [zero, one] = [await lookAt(PAGED, pagesFrom(0)), await lookAt(PAGED, pagesFrom(1))];
  expect(zero.list.paging?.value).toMatchObject({ style: 'page-index', page: 'page' });
  expect(zero.list.paging?.value.first).toBeUndefined();
  expect(one.list.paging?.value.first).toBe(1);
  for (const { list } of [zero, one])
    expect([list.paging?.open, list.paging?.because]).toEqual([
      undefined,
      expect.stringMatching(/^seen: page=1 holds/),
    ]);
});

test('it shows that a number counts items, whatever it is called', async () => {
  const { list } = await lookAt(PAGED, (query) => {
    const from = numberIn(query, 'page', 0);
    return { body: ITEMS.slice(from, from + numberIn(query, 'limit', 5)) };
  });
  expect(list.paging?.value).toMatchObject({ style: 'record-offset', page: 'page' });
});

test('numbers that do nothing are left as they were guessed, and it says so', async () => {
  const { list, sentences } = await lookAt(PAGED, () => ({ body: ITEMS }));
  expect(list.paging?.open).toBeDefined();
  expect(sentences).toContainEqual(expect.stringContaining('hold neither pages nor places that follow each other'));
});

test('two items are too few to see how pages are counted', async () => {
  const { list, sentences } = await lookAt(PAGED, () => ({ body: ITEMS.slice(0, 2) }));
  expect([list.paging?.open?.kind, sentences]).toEqual([
    'first-page',
    expect.arrayContaining(['too few items to see how pages are counted']),
  ]);
});

const COUNTED: Described = { answer: ENVELOPE, parameters: [integer('page'), integer('limit')] };
const counted =
  (fields: (page: readonly unknown[]) => object, most?: number): Answering =>
  (query, request) => {
    const data = pagesFrom(1, most)(query, request).body as readonly unknown[];
    return { body: { data, ...fields(data) } };
  };

test('it shows what a total and a count count', async () => {
  const { list } = await lookAt(
    COUNTED,
    counted((data) => ({ total: ITEMS.length, count: data.length })),
  );
  expect([list.total?.value, list.count?.value]).toEqual(['/total', '/count']);
  const swapped = await lookAt(
    COUNTED,
    counted((data) => ({ total: data.length })),
  );
  expect([swapped.list.total, swapped.list.count?.value]).toEqual([undefined, '/total']);
  const missing = await lookAt(
    COUNTED,
    counted(() => ({})),
  );
  expect([missing.list.total, missing.list.leftOut]).toEqual([
    undefined,
    ['/total holds no number, so it is left out'],
  ]);
});

test('it shows the usual size, and how a size beyond the largest is answered', async () => {
  const cut = await lookAt(
    COUNTED,
    counted(() => ({ total: ITEMS.length }), 10),
  );
  expect(cut.list.paging?.value).toMatchObject({ default: 5, largest: 10, oversize: 'clamped' });
  const limited: Described = { ...COUNTED, parameters: [integer('page'), integer('limit', ', maximum: 20')] };
  const refused = await lookAt(limited, (query, request) =>
    numberIn(query, 'limit', 5) > 20 ? { status: 400, body: {} } : counted(() => ({ total: 23 }))(query, request),
  );
  expect([refused.list.paging?.value.oversize, refused.list.paging?.value.largest]).toEqual(['refused', undefined]);
  expect(refused.sentences).toContain('limit=21 is refused with 400');
});

test('a list that is whole where no page is named has its page in every request', async () => {
  const { list } = await lookAt(PAGED, (query, request) =>
    query.has('page') ? pagesFrom(1)(query, request) : { body: ITEMS },
  );
  expect(list.needsPage).toBe('without page the whole list comes, so it is always sent');
});

test('it shows totals and links that only an answer has', async () => {
  const { list } = await lookAt({ answer: ARRAY, parameters: [integer('limit')] }, (query) => ({
    body: ITEMS.slice(0, numberIn(query, 'limit', 5)),
    headers: { 'X-Total-Count': '23', Link: '<http://127.0.0.1/pets?after=5>; rel="next"' },
  }));
  expect([list.total?.value, list.paging?.value]).toEqual([
    { header: 'x-total-count' },
    { style: 'link', size: 'limit' },
  ]);
});

test('it shows the order of a list that is asked for in none', async () => {
  const sorted: Described = {
    answer: ARRAY,
    parameters: [`{ name: sort, in: query, schema: { type: string, enum: [id, -id] } }`],
  };
  const { list } = await lookAt(sorted, () => ({ body: ITEMS.toReversed() }));
  expect(list.sort?.value.default).toEqual({ key: 'id', direction: 'descending' });
});

const TROUBLES = [
  [
    'wants to know who asks',
    { status: 401, body: {} },
    'it answers 401, so it wants to know who asks: give --token, or set the variables in .env',
  ],
  [
    'answers with a page for people',
    { body: '<!doctype html><p>Hello' },
    'it answers 200 with an HTML page, so this is hardly the address of the API',
  ],
  [
    'sends elsewhere',
    { status: 302, body: {}, headers: { Location: 'http://localhost:9/pets' } },
    'it answers 302 and leads to http://localhost:9/pets: name that address, or give --token if it is a sign-in',
  ],
  [
    'breaks off',
    { body: '{"pets": [1', headers: { 'content-type': 'application/json' } },
    'it answers 200, and its body is no JSON that can be read',
  ],
  ['is not there', { status: 404, body: {} }, 'it answers 404'],
  [
    'answers otherwise than its document says',
    { body: { pets: [], page: 1 } },
    'no list stands as the answer: the answer has pets, page',
  ],
] as const;

for (const [what, answer, sentence] of TROUBLES)
  test(`a service that ${what} is said in a sentence, and the guesses stay`, async () => {
    const { list, sentences } = await lookAt(PAGED, () => answer);
    expect([sentences, list.paging?.open?.kind]).toEqual([[sentence], 'first-page']);
  });

test('only GET is sent, and a list that is searched by POST is not looked at', async () => {
  const get = await lookAt(PAGED, pagesFrom(1));
  expect(get.requests.length).toBeLessThanOrEqual(8);
  for (const request of get.requests) expect(request).toMatch(/^GET \/pets/);
  const post = await lookAt({ path: '/pets/search', method: 'post', answer: ARRAY }, () => ({ body: ITEMS }));
  expect([post.requests, post.sentences]).toEqual([
    [],
    ['not looked at, because only GET is sent before there is a contract'],
  ]);
});
