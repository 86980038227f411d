import { listTable, matches, type Note, type NotesRequest, someNotes } from '../testing/index.ts';
import { farBoundsMatchEverything } from './far-bounds-match-everything.ts';

// What comes from a wire may be null.
const withoutTime = (note: Note) => ({ ...note, time: null }) as unknown as Note;
const hasNoBound = (_: Note, { from, to }: NotesRequest) => from === undefined && to === undefined;

listTable(farBoundsMatchEverything, {
  promise: '/paths/~1notes/get/parameters/2',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { notes: [] }],
  ],
  fires: [
    [
      'a provider that guesses seconds',
      {
        lie: {
          matches: (note, { from, ...request }) =>
            matches(note, {
              ...request,
              ...(from !== undefined && { from: from > 0 && from < 10_000_000_000 ? from * 1000 : from }),
            }),
        },
      },
    ],
    [
      'a zero that means now',
      {
        lie: {
          matches: (note, { from, ...request }) =>
            matches(note, { ...request, ...(from !== undefined && { from: from === 0 ? Date.now() : from }) }),
        },
      },
    ],
    [
      'a hidden default bound',
      {
        lie: {
          matches: (note, request) =>
            matches(note, request) && (request.from !== undefined || note.time > Date.UTC(2026, 0, 1) - 3_595_000),
        },
      },
    ],
  ],
});
listTable(farBoundsMatchEverything, {
  promise: '/paths/~1notes/get/parameters/3',
  silent: [
    [
      'items without a time, which lie within no bound',
      { notes: someNotes.slice(0, 3).map(withoutTime), lie: { matches: hasNoBound } },
    ],
  ],
  fires: [
    [
      'an end that wraps round in 64 bits',
      {
        lie: {
          matches: (note, { to, ...request }) =>
            matches(note, { ...request, ...(to !== undefined && { to: Number(BigInt.asIntN(64, BigInt(to))) }) }),
        },
      },
    ],
    [
      'an end in the future that matches nothing',
      { lie: { matches: (note, request) => matches(note, request) && (request.to ?? 0) < Date.UTC(2027, 0, 1) } },
    ],
  ],
});
