import { listTable } from '../testing/index.ts';
import { totalFollowsTheFilter } from './total-follows-the-filter.ts';

listTable(totalFollowsTheFilter, {
  promise: '/components/schemas/Notes/properties/total',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { notes: [] }],
  ],
  fires: [
    [
      'a total that ignores the filter',
      { lie: { answer: (answer, { kind }) => (kind === undefined ? answer : { ...answer, total: 23 }) } },
    ],
    [
      'a total that ignores the bound that freezes the list',
      { lie: { answer: (answer, { to }) => (to === undefined ? answer : { ...answer, total: answer.total + 5 }) } },
    ],
    [
      'a total that is wrong where two filters meet',
      {
        lie: {
          answer: (answer, { kind, text }) =>
            kind === undefined || text === undefined ? answer : { ...answer, total: answer.total + 1 },
        },
      },
    ],
  ],
});
