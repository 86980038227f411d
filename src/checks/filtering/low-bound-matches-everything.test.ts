import { listTable, matches } from '../testing/index.ts';
import { lowBoundMatchesEverything } from './low-bound-matches-everything.ts';

listTable(lowBoundMatchesEverything, {
  promise: '/paths/~1notes/get/parameters/2',
  silent: [['a faithful provider', {}]],
  fires: [['a hidden default bound', { lie: { matches: (note, request) => matches(note, request) && (request.from !== undefined || note.time > Date.UTC(2026, 0, 1) - 3_595_000) } }], ['a provider that guesses seconds', { lie: { matches: (note, { from, ...request }) => matches(note, { ...request, ...(from !== undefined && { from: from < 10_000_000_000 ? from * 1000 : from }) }) } }]],
});
