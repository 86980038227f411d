import { listTable, matches } from '../testing/index.ts';
import { noMatchIsLeftOut } from './no-match-is-left-out.ts';

const filters = '/paths/~1notes/get/x-collection/filters';

listTable(noMatchIsLeftOut, {
  promise: `${filters}/0`,
  silent: [
    ['a faithful provider', {}],
    [
      'bounds that are not included',
      {
        lie: {
          matches: (note, request) => matches(note, request) && note.time !== request.from && note.time !== request.to,
        },
      },
    ],
    ['an empty list', { notes: [] }],
  ],
  fires: [
    [
      'a filter that is too narrow',
      {
        lie: {
          matches: (note, request) =>
            matches(note, request) && (request.kind !== 'plain' || note.text.includes('pulling')),
        },
      },
    ],
  ],
});
listTable(noMatchIsLeftOut, {
  promise: `${filters}/1`,
  silent: [],
  fires: [
    [
      'whole words only',
      {
        lie: {
          matches: (note, { text, ...request }) =>
            matches(note, request) && (text === undefined || note.text.split(' ').includes(text)),
        },
      },
    ],
    [
      'a match at the beginning only',
      {
        lie: {
          matches: (note, request) =>
            matches(note, request) && (request.text === undefined || note.text.startsWith(request.text)),
        },
      },
    ],
  ],
});
listTable(noMatchIsLeftOut, {
  promise: `${filters}/2`,
  silent: [],
  fires: [
    [
      'seconds instead of milliseconds',
      {
        lie: {
          matches: (note, { from, ...request }) =>
            matches(note, request) && note.time >= (from ?? -Infinity) * (from === undefined ? 1 : 1000),
        },
      },
    ],
  ],
});
