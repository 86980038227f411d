import { expect, test } from '#test';
import type { Operation } from '../../contract/index.ts';
import { NotJudged } from '../../judgement/index.ts';
import {
  answerMarked,
  answerTales,
  contextOf,
  contractFrom,
  expiringTales,
  listMarked,
  listTales,
  operationOf,
  violationsOf,
  type FakeAnswer,
} from '../testing/index.ts';
import { TALES } from '../testing/walked-list.ts';
import { unknownCursorsAreRefused } from './unknown-cursors-are-refused.ts';

type Parameters = Readonly<Record<string, string>>;

/** What is found where tokens are read in another way than the invented provider reads them. */
function found(read: (parameters: Parameters) => FakeAnswer) {
  return violationsOf(unknownCursorsAreRefused, contextOf({ operation: listTales, send: read }));
}

test('is silent where tokens of no page and of other lists are refused', async () => {
  expect(await found((parameters) => answerTales(parameters, {}))).toEqual([]);
});

test('fires on tokens of no page that give the first one', async () => {
  const violations = await found(({ after, ...others }) =>
    answerTales(/^token-of-(all|long|short):/.test(after ?? '') ? { ...others, after } : others, {}),
  );
  expect([...new Set(violations.map(({ promise }) => promise))]).toEqual([
    '/paths/~1tales/get/parameters/0/x-answers/unknown',
  ]);
});

test('fires on the token of another list', async () => {
  const violations = await found(({ after, ...others }) => {
    const own =
      after && /^token-of-(all|long|short):\d+$/.test(after) ? { after: after.replace(/-of-\w+/, '-of-all') } : {};
    return answerTales(after && !('after' in own) ? { ...others, after } : { ...others, ...own, kind: null }, {});
  });
  expect(violations.map(({ message, promise }) => [message, promise])).toEqual([
    [
      expect.stringMatching(/^after=token-of-all:1 \(said under kind=long\) is answered/),
      '/paths/~1tales/get/parameters/0/x-answers/foreign',
    ],
    [
      expect.stringMatching(/^after=token-of-all:\S+ \(said without it\) beside kind=long is/),
      expect.stringMatching(/foreign$/),
    ],
    // The token of one value beside another.
    [
      expect.stringMatching(/^after=token-of-all:\S+ \(said under kind=long\) beside kind=short is/),
      expect.stringMatching(/foreign$/),
    ],
  ]);
});

test('fires on the token of another resource, and is silent where it is refused', async () => {
  const two = ['north', 'south'].map((shelf) => ({ name: shelf, parameters: { shelf } }));
  const shelved = {
    ...listTales,
    parameters: [...listTales.parameters, { ...listTales.parameters[0]!, name: 'shelf' }],
  };
  const judge = (read: (after: string) => string, operation: Operation = shelved) =>
    violationsOf(
      unknownCursorsAreRefused,
      contextOf({
        operation,
        resource: two[0]!,
        resources: two,
        send: ({ after, shelf, ...others }: Parameters) =>
          answerTales(
            {
              ...(shelf === 'south' && { kind: 'short' }),
              ...others,
              ...(after !== undefined && { after: read(after) }),
            },
            {},
          ),
      }),
    );
  expect(await judge((after) => after)).toEqual([]);
  const violations = await judge((after) => after.replace('-of-short', '-of-all'));
  expect(violations.map(({ message }) => message)).toEqual([expect.stringContaining('token-of-short')]);
  // No request says the shelf, so each shelf has the same list, and a token of it may be written in many ways.
  expect(await judge((after) => after.replace('-of-short', '-of-all'), listTales)).toEqual([]);
});

test('does not judge a list of one page', async () => {
  await expect(found((parameters) => answerTales(parameters, { tales: 1 }))).rejects.toThrow(NotJudged);
});

test('is silent on the token of a list that a filter leaves as it is', async () => {
  const { collection } = listTales;
  const filters = collection!.filters.map((filter) => ({ ...filter, default: 'long' }));
  const operation = { ...listTales, collection: { ...collection!, filters } };
  // To this provider the list under the default is the list.
  const read: Parameters = {};
  const send = ({ after, kind = 'long', ...others }: Parameters = read) =>
    answerTales({ ...others, kind, ...(after !== undefined && { after }) }, {});
  expect(await violationsOf(unknownCursorsAreRefused, contextOf({ operation, send }))).toEqual([]);
});

test('a changed cursor and one of another list may count as expired, and an invented one may not', async () => {
  const judge = (isOld: (after: string) => boolean) =>
    violationsOf(
      unknownCursorsAreRefused,
      contextOf({
        operation: expiringTales,
        send: ({ after, ...others }) =>
          after && isOld(after) ? { status: 410, body: {} } : answerTales({ ...others, ...(after && { after }) }, {}),
      }),
    );
  expect(await judge((after) => after !== 'no-page-said-this' && !/^token-of-all:\d+$/.test(after))).toEqual([]);
  const violations = await judge((after) => after === 'no-page-said-this');
  expect(violations.map(({ message }) => message)).toEqual([
    'after=no-page-said-this is answered with 410 (expired-cursor) instead of invalid-parameter',
  ]);
});

const foundInMarks = (read: (parameters: Parameters) => FakeAnswer) =>
  violationsOf(unknownCursorsAreRefused, contextOf({ operation: listMarked, send: read }));

test('is silent where the mark of no item is refused', async () => {
  expect(await foundInMarks((parameters) => answerMarked(parameters))).toEqual([]);
});

test('fires where the mark of no item gives the first page', async () => {
  const violations = await foundInMarks(({ after, ...others }) =>
    answerMarked(Number(after) < 23 && after !== undefined ? { ...others, after } : others),
  );
  expect([...new Set(violations.map(({ promise }) => promise))]).toEqual([
    '/paths/~1tales/get/parameters/0/x-answers/unknown',
  ]);
});

/** Ids in which an item of another list has no twin. */
const LONG_MARKS = operationOf(
  contractFrom(
    TALES.replace('style: cursor, cursor: after, next: /next', 'style: marker, marker: after').replace(
      /^ *(total|pages|more): .*\n/gm,
      '',
    ),
  ),
  'ListTales',
);

test('fires on the mark of an item of another resource, and is silent where it is refused', async () => {
  const two = [
    { name: 'north', parameters: { shelf: 'north' } },
    { name: 'south', parameters: { shelf: 'south' } },
  ];
  const operation = {
    ...LONG_MARKS,
    parameters: [...LONG_MARKS.parameters, { ...LONG_MARKS.parameters[0]!, name: 'shelf', role: 'resource' as const }],
  };
  const judge = (isRefused: boolean) =>
    violationsOf(
      unknownCursorsAreRefused,
      contextOf({
        operation,
        resource: two[0]!,
        resources: two,
        send: ({ shelf = 'north', after, size }: Parameters) => {
          const marks = Array.from({ length: 23 }, (_, place) => `${shelf}-${place}-${'x'.repeat(10)}`);
          const place = marks.indexOf(after ?? '');
          const isForeign = place < 0 && /^(north|south)-\d+-x{10}$/.test(after ?? '');
          if (after && place < 0 && (isRefused || !isForeign)) return { status: 400, body: {} };
          const page = marks.slice(place + 1, place + 1 + Number(size ?? 10));
          return { body: { tales: page.map((id) => ({ id, kind: 'long' })) } };
        },
      }),
    );
  expect(await judge(true)).toEqual([]);
  const violations = await judge(false);
  expect(violations.map(({ message }) => message)).toEqual([expect.stringContaining('after=south-')]);
});

const BY_LINK = operationOf(
  contractFrom(TALES.replace('style: cursor, cursor: after, next: /next', 'style: link, next: /next, cursor: after')),
  'ListTales',
);
/** The token stands in the URL of the next page. */
const inLinks = ({ body, ...answer }: FakeAnswer): FakeAnswer => {
  const { next, ...others } = body as { readonly next?: string | null };
  return { ...answer, body: { ...others, next: next ? `/tales?after=${encodeURIComponent(next)}` : null } };
};

test('takes the token out of the URL of the next page', async () => {
  const judge = (read: (parameters: Parameters) => FakeAnswer) =>
    violationsOf(unknownCursorsAreRefused, contextOf({ operation: BY_LINK, send: (said) => inLinks(read(said)) }));
  expect(await judge((parameters) => answerTales(parameters, {}))).toEqual([]);
  const violations = await judge(({ after, ...others }) =>
    answerTales(/^token-of-(all|long|short):/.test(after ?? '') ? { ...others, after } : others, {}),
  );
  expect(violations.length).toBeGreaterThan(0);
});
