import { listTable, matches } from '../testing/index.ts';
import { filtersCombine } from './filters-combine.ts';

listTable(filtersCombine, {
  promise: '/paths/~1notes/get/x-collection',
  silent: [['a faithful provider', {}]],
  fires: [
    [
      'a filter that is lost beside another and whose matches are taken twice',
      {
        lie: { sorted: (notes, { kind, text }) => (kind !== undefined && text !== undefined ? notes.slice(1) : notes) },
      },
    ],
    [
      'two filters that lose a match together',
      {
        lie: {
          matches: (note, request) =>
            matches(note, request) &&
            !(
              request.kind !== undefined &&
              request.to !== undefined &&
              request.text !== undefined &&
              note.time % 2000 === 0
            ),
        },
      },
    ],
  ],
});
