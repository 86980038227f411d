import { listTable, matches } from '../testing/index.ts';
import { noMatchIsAnEmptyList } from './no-match-is-an-empty-list.ts';

listTable(noMatchIsAnEmptyList, {
  promise: '/paths/~1notes/get/x-collection/promises/no-match-is-empty',
  silent: [['a faithful provider', {}], ['an empty list', { notes: [] }]],
  fires: [
    ['everything where nothing matches', { lie: { matches: (note, request) => matches(note, request) || request.text === 'qzxjkv7w' } }],
    ['a range whose ends may be exchanged', { lie: { matches: (note, { from = -Infinity, to = Infinity, ...request }) => matches(note, { ...request, from: Math.min(from, to), to: Math.max(from, to) }) } }],
    ['a total without items', { lie: { answer: (answer) => (answer.total === 0 ? { ...answer, total: 3 } : answer) } }],
  ],
});
