import { listTable, matches } from '../testing/index.ts';
import { boundsAreInclusive } from './bounds-are-inclusive.ts';

listTable(boundsAreInclusive, {
  promise: '/paths/~1notes/get/x-collection/promises/inclusive-bounds',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { notes: [] }],
  ],
  fires: [
    [
      'a range of one instant that is empty',
      {
        lie: {
          matches: (note, request) =>
            (matches(note, request) && request.from !== request.to) ||
            (request.from === undefined && request.to === undefined && matches(note, request)),
        },
      },
    ],
    [
      'an excluded lower bound',
      { lie: { matches: (note, request) => matches(note, request) && note.time !== request.from } },
    ],
    [
      'an excluded upper bound',
      { lie: { matches: (note, request) => matches(note, request) && note.time !== request.to } },
    ],
  ],
});
