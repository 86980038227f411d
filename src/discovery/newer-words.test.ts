import { expect, test } from '#test';
import { discover } from './discover.ts';
import type { FoundList } from './found-list.ts';
import { makeContract } from './overlay/make-contract.ts';
import { described, type Described, documentWith } from './testing/index.ts';

const ITEM = '{ type: object, properties: { id: { type: string }, name: { type: string } } }';
const body = (...fields: readonly string[]) =>
  `{ type: object, properties: { data: { type: array, items: ${ITEM} }${fields.map((field) => `, ${field}`).join('')} } }`;
const parameter = (name: string, says = '', schema = 'type: string') =>
  `{ name: ${JSON.stringify(name)}, in: query, description: ${JSON.stringify(says)}, schema: { ${schema} } }`;
const NUMBER = 'type: integer';
const PAGES = [parameter('page', '', 'type: integer, minimum: 1'), parameter('limit', '', NUMBER)];
const URL_TEXT = '{ type: string, format: uri }';

/** A list as it is found, and read as a contract, because a guess that no contract can hold is none. */
function found(operation: Described): FoundList | undefined {
  const document = described(documentWith(operation));
  const discovery = discover(document);
  if (discovery.lists.length > 0) makeContract(document, discovery, { title: 'Pets' });
  return discovery.lists[0];
}

const LINKS: readonly (readonly [string, Described, unknown])[] = [
  [
    'next and previous, as frameworks write them',
    { answer: body(`next: ${URL_TEXT}`, `previous: ${URL_TEXT}`), parameters: PAGES },
    { next: '/next', previous: '/previous' },
  ],
  [
    'all four in an object',
    {
      answer: body(
        'links: { type: object, properties: { first: { type: string }, last: { type: string }, prev: { type: string }, next: { type: string } } }',
      ),
      parameters: PAGES,
    },
    { next: '/links/next', previous: '/links/prev', first: '/links/first', last: '/links/last' },
  ],
  [
    'objects with a URL',
    {
      answer: body(
        `_links: { type: object, properties: { next: { type: object, properties: { href: ${URL_TEXT} } }, last: { type: object, properties: { href: ${URL_TEXT} } } } }`,
      ),
      parameters: PAGES,
    },
    { next: '/_links/next/href', last: '/_links/last/href' },
  ],
  [
    'names with a word for the URL, beside a number of the last page',
    { answer: body('next_page_url: { type: string }', 'last_page_url: { type: integer }'), parameters: PAGES },
    { next: '/next_page_url' },
  ],
  [
    'the header Link, by the links that its example shows',
    {
      answer: body(),
      parameters: PAGES,
      headers: `{ Link: { schema: { type: string }, example: '<https://a/?page=2>; rel="next", <https://a/?page=5>; rel="last"' } }`,
    },
    { next: { header: 'Link' }, last: { header: 'Link' } },
  ],
];
for (const [what, operation, links] of LINKS)
  test(`links beside numbered pages are found: ${what}`, () => {
    const list = found(operation);
    expect(list?.paging?.value.style).toBe('page-index');
    expect(list?.links?.value).toEqual(links);
    expect(list?.leftOut).toEqual([]);
  });

const NO_LINKS: readonly (readonly [string, Described])[] = [
  ['a text that may be a token', { answer: body('next: { type: string }'), parameters: PAGES }],
  [
    'OData, which links only what the server cut',
    {
      answer: body('nextLink: { type: string }'),
      parameters: [parameter('$skip', '', NUMBER), parameter('$top', '', NUMBER)],
    },
  ],
  [
    'a header Link of which nothing is said',
    { answer: body(), parameters: PAGES, headers: '{ Link: { schema: { type: string } } }' },
  ],
  ['pages by links alone', { answer: body(`next: ${URL_TEXT}`) }],
];
for (const [what, operation] of NO_LINKS)
  test(`no links beside numbered pages are guessed from ${what}`, () =>
    expect(found(operation)?.links).toBe(undefined));

test('the number of items behind a page is found, and a quota is none', () => {
  const left = (field: string) =>
    found({ answer: body(`${field}: { type: integer }`), parameters: PAGES })?.left?.value;
  expect([left('remainingItemCount'), left('items_remaining')]).toEqual(['/remainingItemCount', '/items_remaining']);
  expect([left('remaining'), left('rate_limit_remaining')]).toEqual([undefined, undefined]);
});

const TOKENS: readonly (readonly [string, string | undefined, ...string[]])[] = [
  ['a name that says it', '$skipToken', parameter('$skipToken')],
  ['a text that says it', 'after', parameter('after', 'A cursor, as given in the Link header.')],
  ['a time', undefined, parameter('after', 'A timestamp. No cursor.')],
  ['a name that may be anything', undefined, parameter('after', 'Return pets after a specified ID.')],
  ['two of them', undefined, parameter('cursor'), parameter('page_token')],
];
for (const [what, cursor, ...parameters] of TOKENS)
  test(`the parameter of a linked page: ${what}`, () => {
    const paging = found({ answer: body(`nextLink: ${URL_TEXT}`), parameters })?.paging?.value;
    expect(paging).toEqual({ style: 'link', next: '/nextLink', ...(cursor !== undefined && { cursor }) });
  });

const ZEROS: readonly (readonly [string, string, 'default' | 'none' | undefined])[] = [
  ['The default is 30 if unspecified or `0`.', NUMBER, 'default'],
  ['If you specify 0, the service uses the default.', `${NUMBER}, minimum: 0, default: 20`, 'default'],
  ['If the page size is zero or unspecified, a default page size of 100 will be chosen.', NUMBER, 'default'],
  ['0 returns no items, only the total.', `${NUMBER}, minimum: 0`, 'none'],
  ['If you specify 0, the service uses the default.', NUMBER, undefined],
  ['If unset or zero, all pets are returned.', `${NUMBER}, default: 20`, undefined],
  ['The default is 30 if unspecified or 0.', `${NUMBER}, minimum: 1`, undefined],
  ['From 0 to 100. The default is 10.', NUMBER, undefined],
];
for (const [says, schema, zero] of ZEROS)
  test(`a size of 0: ${says} (${schema})`, () => {
    const parameters = [parameter('offset', '', NUMBER), parameter('limit', says, schema)];
    expect(found({ answer: body(), parameters })?.paging?.value.zero).toBe(zero);
  });

const EXPIRIES: readonly (readonly [string, number | undefined])[] = [
  ['Each token expires after 24 hours. Using an expired token will return an <i>HTTP 400 InvalidToken error</i>.', 400],
  ['If the value is no longer valid due to expiration, the server will respond with a 410 ResourceExpired error.', 410],
  ['The token expires after 5 minutes.', undefined],
  ['A token of the page before. A wrong one is answered with 400.', undefined],
];
for (const [says, status] of EXPIRIES)
  test(`a cursor expires: ${says}`, () => {
    const operation = {
      answer: body('continue: { type: string }'),
      parameters: [parameter('continue', says), parameter('limit', '', NUMBER)],
    };
    const list = found(operation);
    expect([list?.paging?.value.cursor, list?.expiry?.value.status]).toEqual(['continue', status]);
    const document = described(documentWith(operation));
    const { contract } = makeContract(document, discover(document), { title: 'Pets' });
    const [cursor] = contract.operations[0]?.parameters ?? [];
    expect([contract.outcomes['expired-cursor']?.status, cursor?.answers.expired?.outcomes]).toEqual(
      status === undefined ? [undefined, undefined] : [[status], ['expired-cursor']],
    );
  });
