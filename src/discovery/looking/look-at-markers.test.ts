import { expect, test } from '#test';
import { type Answering, type Described, ITEMS, lookAt } from '../testing/index.ts';

const integer = (name: string) => `{ name: ${name}, in: query, schema: { type: integer } }`;
const MARKED: Described = {
  answer: '{ type: array, items: ITEM }',
  parameters: [integer('starting_after'), integer('limit')],
};

/** Items behind a marker, as the service finds them. */
const behind =
  (placeOf: (marker: string | null) => number): Answering =>
  (query) => {
    const from = placeOf(query.get('starting_after'));
    return { body: ITEMS.slice(from, from + Number(query.get('limit') ?? 10)) };
  };

const refusing: Answering = (query, request) =>
  query.has('starting_after') ? { status: 400, body: {} } : behind(() => 0)(query, request);

test('it shows that the identity of the last item asks for the items behind it', async () => {
  const { list, sentences } = await lookAt(MARKED, behind(Number));
  const what = 'starting_after takes the /id of an item, and the items behind it come';
  expect(list.paging?.value).toMatchObject({ style: 'marker', marker: 'starting_after', size: 'limit' });
  expect([list.paging?.because, sentences]).toEqual([`seen: ${what}`, expect.arrayContaining([what])]);
});

test('it shows the same of an id that stands one level deeper', async () => {
  const wrapped: Answering = (query, request) => {
    const { body } = behind(Number)(query, request);
    return { body: (body as typeof ITEMS).map((data) => ({ data })) };
  };
  const answer = '{ type: array, items: { type: object, properties: { data: ITEM } } }';
  const { list } = await lookAt({ ...MARKED, answer }, wrapped);
  expect(list.paging?.because).toBe('seen: starting_after takes the /data/id of an item, and the items behind it come');
});

for (const [what, answering] of [
  ['does nothing', behind(() => 0)],
  ['is refused', refusing],
  ['gives the marked item again', behind((marker) => Math.max(Number(marker) - 1, 0))],
] as const)
  test(`a marker that ${what} promises no pages, and it says so`, async () => {
    const { list, sentences } = await lookAt(MARKED, answering);
    expect(list.paging).toBeUndefined();
    expect(sentences).toContainEqual(expect.stringMatching(/so no pages are judged$/));
    expect(list.leftOut).toContainEqual(expect.stringMatching(/so no pages are judged$/));
  });

test('three items are too few to see what a marker asks for', async () => {
  const { list, sentences } = await lookAt(MARKED, (query) => ({
    body: ITEMS.slice(0, Math.min(3, Number(query.get('limit') ?? 3))),
  }));
  expect(list.paging?.value.style).toBe('marker');
  expect(sentences).toContain('too few items to see what a marker asks for');
});
