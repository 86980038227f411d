import { cut, listTable, someNotes } from '../testing/index.ts';
import { totalCountsEveryMatch } from './total-counts-every-match.ts';

listTable(totalCountsEveryMatch, {
  promise: '/components/schemas/Notes/properties/total',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { notes: [] }],
    ['one item', { notes: someNotes.slice(0, 1) }],
    [
      'items that arrive while it is read',
      {
        moves: (notes, requests) => [
          ...notes,
          ...Array.from({ length: requests }, (_, index) => ({
            kind: 'plain',
            text: 'new',
            time: Date.UTC(2026, 0, 1) + index,
          })),
        ],
      },
    ],
    [
      'a total that only ignores the bound that freezes the list, which is a fault of that filter',
      { lie: { answer: (answer, { to }) => (to === undefined ? answer : { ...answer, total: answer.total + 5 }) } },
    ],
    ['pages that come again', { lie: { ask: (request) => ({ ...request, page: 0 }) } }],
    ['pages that are cut short', { lie: { cut: (notes, request) => cut(notes, request).slice(0, 10) } }],
  ],
  fires: [
    ['a total of this page', { lie: { answer: (answer) => ({ ...answer, total: answer.notes.length }) } }],
    [
      'a total that counts pages',
      { lie: { answer: (answer, { size }) => ({ ...answer, total: Math.ceil(answer.total / size) }) } },
    ],
    ['a doubled total', { lie: { answer: (answer) => ({ ...answer, total: answer.total * 2 }) } }],
    [
      'a total that is wrong on the last page only',
      {
        lie: {
          answer: (answer, { size }) =>
            answer.notes.length < size && size < 20 ? { ...answer, total: answer.total - 1 } : answer,
        },
      },
    ],
    [
      'a total of 0 behind the end',
      {
        lie: {
          answer: (answer, { page }) => (page > 0 && answer.notes.length === 0 ? { ...answer, total: 0 } : answer),
        },
      },
    ],
    [
      'a total that is wrong where no bound is asked for',
      { lie: { answer: (answer, { to }) => (to === undefined ? { ...answer, total: answer.total + 1 } : answer) } },
    ],
  ],
});
