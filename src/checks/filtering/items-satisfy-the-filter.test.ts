import { listTable, matches } from '../testing/index.ts';
import { itemsSatisfyTheFilter } from './items-satisfy-the-filter.ts';

const filters = '/paths/~1notes/get/x-collection/filters';

listTable(itemsSatisfyTheFilter, {
  promise: `${filters}/0`,
  silent: [
    ['a faithful provider', { parameters: { kind: 'urgent', text: 'model' } }],
    ['text beyond ASCII that is ignored', { parameters: { text: '事件' }, lie: { matches: () => true } }],
    ['an odd spelling of a number that is ignored', { parameters: { to: '05' }, lie: { matches: () => true } }],
    ['a value outside the schema', { parameters: { kind: 'URGENT' }, lie: { matches: () => true } }],
  ],
  fires: [
    ['a filter that is ignored', { parameters: { kind: 'urgent' }, lie: { matches: () => true } }],
    [
      'filters of which one is enough',
      {
        parameters: { kind: 'urgent', text: 'model' },
        lie: { matches: (note, { kind, text }) => note.kind === kind || note.text.includes(text ?? '') },
      },
    ],
  ],
});
listTable(itemsSatisfyTheFilter, {
  promise: `${filters}/2`,
  silent: [['an item exactly on the bound', { parameters: { from: String(Date.UTC(2026, 0, 1) - 3_600_000 + 3000) } }]],
  fires: [
    [
      'a bound that is rounded down to the second',
      {
        parameters: { from: String(Date.UTC(2026, 0, 1) - 3_600_000 + 3001) },
        lie: {
          matches: (note, request) =>
            matches(note, { ...request, from: Math.floor((request.from ?? 0) / 1000) * 1000 }),
        },
      },
    ],
    [
      'a bound in another unit',
      {
        parameters: { from: String(Date.UTC(2026, 0, 1) - 3_600_000 + 3000) },
        lie: { matches: (note, request) => matches(note, { ...request, from: (request.from ?? 0) / 1000 }) },
      },
    ],
  ],
});
listTable(itemsSatisfyTheFilter, {
  promise: `${filters}/1`,
  silent: [
    [
      'text that differs in case only',
      { parameters: { text: 'PULLING' }, lie: { matches: (note) => note.text.includes('pulling') } },
    ],
  ],
  fires: [
    [
      'text that is read as a list of words',
      { parameters: { text: 'model image' }, lie: { matches: (note) => note.text.includes('model') } },
    ],
  ],
});
