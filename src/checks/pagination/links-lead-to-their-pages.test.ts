import { expect, test } from '#test';
import type { RequestPlan } from '../../judgement/index.ts';
import { SharedReads } from '../../lists/index.ts';
import {
  answerNotes,
  contextOf,
  contractFrom,
  exchangeOf,
  notes,
  operationOf,
  someNotes,
  violationsOf,
} from '../testing/index.ts';
import { linksLeadToTheirPages } from './links-lead-to-their-pages.ts';

const NAMES = ['next', 'previous', 'first', 'last'] as const;
type Links = Partial<Record<(typeof NAMES)[number], string>>;
interface Page {
  readonly url: URL;
  readonly index: number;
  readonly size: number;
  readonly total: number;
}
type Lie = (links: Links, page: Page) => Links;

const IN_BODY = `links: { ${NAMES.map((name) => `${name}: /links/${name}`).join(', ')} }`;
const IN_HEADER = `links: { ${NAMES.map((name) => `${name}: { header: Link }`).join(', ')} }`;
const operationWith = (links: string) => {
  const schema = `links: { type: object, properties: { ${NAMES.map((name) => `${name}: { type: string }`).join(', ')} } }`;
  return operationOf(
    contractFrom(
      notes
        .replace('count: /count\n', `count: /count\n        ${links}\n`)
        .replace('count: { type: integer }', `$&\n        ${schema}`),
    ),
    'ListNotes',
  );
};

/** The same request, for another page. */
function leadingTo({ url }: Pick<Page, 'url'>, index: number): string {
  const other = new URL(url);
  other.searchParams.set('page', String(index));
  return other.href;
}

function linksOf(page: Page): Links {
  const last = Math.max(0, Math.ceil(page.total / page.size) - 1);
  return {
    ...(page.index < last && { next: leadingTo(page, page.index + 1) }),
    ...(page.index > 0 && { previous: leadingTo(page, page.index - 1) }),
    first: leadingTo(page, 0),
    last: leadingTo(page, last),
  };
}

async function judge(lie: Lie = (links) => links, { said = IN_BODY, count = 23 } = {}) {
  const operation = operationWith(said);
  const asked: string[] = [];
  const send = async ({ parameters = {}, target, purpose }: RequestPlan) => {
    const url = new URL(target ?? '/test', 'http://127.0.0.1');
    if (target === undefined)
      for (const [name, text] of Object.entries(parameters)) url.searchParams.set(name, text ?? '');
    else asked.push(target);
    const sent = Object.fromEntries(url.searchParams);
    const answer = answerNotes(someNotes.slice(0, count), sent);
    const size = Number(sent['size'] ?? 50);
    const links = lie(linksOf({ url, index: Number(sent['page'] ?? 0), size, total: answer.total }), {
      url,
      index: Number(sent['page'] ?? 0),
      size,
      total: answer.total,
    });
    const header = Object.entries(links).map(
      ([name, link]) => `<${link}>; rel="${name === 'previous' ? 'prev' : name}"`,
    );
    return exchangeOf({
      operation: operation.id,
      parameters: sent,
      purpose,
      ...(said === IN_BODY ? { body: { ...answer, links } } : { body: answer, headers: { link: header.join(', ') } }),
    });
  };
  const { collection, contract } = operation;
  if (!collection) throw new Error('The invented operation answers with a list.');
  const list = new SharedReads({ contract, collection, depth: 'full', send }).forCheck(() => undefined);
  const violations = await violationsOf(linksLeadToTheirPages, contextOf({ operation, list }));
  return { violations, asked };
}

test.describe(linksLeadToTheirPages.id, () => {
  const silent: readonly (readonly [title: string, lie?: Lie | undefined, given?: object])[] = [
    ['a faithful provider'],
    ['links in the header', undefined, { said: IN_HEADER }],
    ['an empty list', undefined, { count: 0 }],
    ['a list of one item', undefined, { count: 1 }],
    [
      'first and last pages without a link to themselves',
      ({ first = '', last = '', ...links }, { index, size, total }) => ({
        ...links,
        ...(index > 0 && { first }),
        ...((index + 1) * size < total && { last }),
      }),
    ],
    [
      'links without what has its default',
      (links, { size }) =>
        changed(links, ({ searchParams }) => {
          if (searchParams.get('page') === '0') searchParams.delete('page');
          if (size === 50) searchParams.delete('size');
        }),
    ],
    [
      'relative links',
      (links) => Object.fromEntries(Object.entries(links).map(([name, link]) => [name, new URL(link).search])),
    ],
    [
      'links with something of the provider',
      (links) => changed(links, ({ searchParams }) => searchParams.set('seen', 'yes')),
    ],
  ];
  for (const [title, lie, given] of silent)
    test(`is silent on ${title}`, async () => expect((await judge(lie, given)).violations).toEqual([]));

  test('follows no link that is the request for its page', async () => expect((await judge()).asked).toEqual([]));

  const fires: readonly (readonly [string, Lie, string])[] = [
    [
      'a next link that leads to its own page',
      (links, page) => (links.next ? { ...links, next: page.url.href } : links),
      'next',
    ],
    [
      'a next link behind a last page that is full',
      (links, page) =>
        page.total === (page.index + 1) * page.size ? { ...links, next: leadingTo(page, page.index + 1) } : links,
      'next',
    ],
    [
      'a next link that is missing on the second page',
      ({ next = '', ...links }, { index }) => (index === 1 || !next ? links : { ...links, next }),
      'next',
    ],
    ['a previous link on the first page', (links) => ({ previous: links.first ?? '', ...links }), 'previous'],
    [
      'a previous link that leads to its own page',
      (links, page) => (links.previous ? { ...links, previous: page.url.href } : links),
      'previous',
    ],
    ['a first link that leads to the second page', (links, page) => ({ ...links, first: leadingTo(page, 1) }), 'first'],
    [
      'a last link that leads behind the end',
      (links, page) => ({ ...links, last: leadingTo(page, Math.ceil(page.total / page.size)) }),
      'last',
    ],
    [
      'links that forget a filter',
      (links) => changed(links, ({ searchParams }) => searchParams.delete('kind')),
      'next',
    ],
    [
      'links with something of the provider that forget a filter behind the first page',
      (links, { index }) =>
        changed(links, ({ searchParams }) => {
          searchParams.set('seen', 'yes');
          if (index > 0) searchParams.delete('kind');
        }),
      'next',
    ],
    [
      'links that forget the direction',
      (links) => changed(links, ({ searchParams }) => searchParams.delete('order')),
      'next',
    ],
    [
      'links that forget the size',
      (links) => changed(links, ({ searchParams }) => searchParams.delete('size')),
      'next',
    ],
  ];
  for (const [title, lie, name] of fires)
    test(`fires on ${title}`, async () => {
      const { violations } = await judge(lie);
      expect(violations.map(({ promise }) => promise.split('/').at(-1))).toContain(name);
    });

  test('never follows a link to another host', async () => {
    const { violations, asked } = await judge((links) => changed(links, (url) => (url.host = 'elsewhere.example')));
    expect(violations[0]?.message).toContain(
      'leads to http://elsewhere.example and not to http://127.0.0.1, so it is not followed',
    );
    expect(asked).toEqual([]);
  });

  test('applies to lists that are asked for by GET alone', () => {
    const operation = operationWith(IN_BODY);
    expect(linksLeadToTheirPages.appliesTo(operation)).toBe(true);
    expect(linksLeadToTheirPages.appliesTo({ ...operation, method: 'POST' })).toBe(false);
  });
});

function changed(links: Links, change: (url: URL) => void): Links {
  return Object.fromEntries(
    Object.entries(links).map(([name, link]) => {
      const url = new URL(link);
      change(url);
      return [name, url.href];
    }),
  );
}
