import { expect, test } from '#test';
import { discover } from './discover.ts';
import { answered, openQuestions } from './questions.ts';
import { described, documentWith } from './testing/index.ts';

const integer = (name: string, says = '') =>
  `{ name: ${name}, in: query, description: '${says}', schema: { type: integer } }`;
const ANSWER = '{ type: object, properties: { data: { type: array, items: ITEM }, count: { type: integer } } }';

function listsWith(page: string) {
  return discover(described(documentWith({ answer: ANSWER, parameters: [page, integer('limit')] }))).lists;
}

test('a question is asked once, however many lists ask it', () => {
  const lists = listsWith(integer('page'));
  expect(openQuestions([...lists, ...lists]).map(({ kind, choices }) => [kind, choices[0]])).toEqual([
    ['first-page', '1'],
    ['total', 'the items of the page'],
  ]);
});

test('an answer settles its question, and nothing else', () => {
  const lists = listsWith(integer('page'));
  const [first, total] = openQuestions(lists);
  const [zero] = answered(lists, first!, '0');
  expect([zero?.paging?.value.first, zero?.paging?.open, zero?.count?.open?.kind]).toEqual([
    undefined,
    undefined,
    'total',
  ]);
  const [one] = answered(lists, first!, '1');
  expect([one?.paging?.value.first, one?.paging?.because]).toEqual([1, 'you said so']);
  const [all] = answered(lists, total!, 'all items that match');
  expect([all?.total?.value, all?.count]).toEqual(['/count', undefined]);
  const [page] = answered(lists, total!, 'the items of the page');
  expect([page?.count?.value, page?.count?.open]).toEqual(['/count', undefined]);
});

test('a parameter that is described against its name is asked about', () => {
  const lists = listsWith(integer('offset', 'The number of the page to return'));
  const [question] = openQuestions(lists);
  expect(question).toMatchObject({ kind: 'counts', choices: ['record-offset', 'page-index'] });
  expect(answered(lists, question!, 'page-index')[0]?.paging?.value).toMatchObject({ style: 'page-index', first: 1 });
});
