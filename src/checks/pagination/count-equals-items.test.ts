import { listTable } from '../testing/index.ts';
import { countEqualsItems } from './count-equals-items.ts';

listTable(countEqualsItems, {
  promise: '/components/schemas/Notes/properties/count',
  silent: [
    ['a faithful page', { parameters: { size: '5' } }],
    ['an empty page', { notes: [] }],
  ],
  fires: [
    [
      'a count of all matches',
      { parameters: { size: '5' }, lie: { answer: (answer) => ({ ...answer, count: answer.total }) } },
    ],
    ['a count of one too few', { lie: { answer: (answer) => ({ ...answer, count: answer.count - 1 }) } }],
  ],
});
