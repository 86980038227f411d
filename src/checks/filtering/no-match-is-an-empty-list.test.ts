import { listTable, matches } from '../testing/index.ts';
import { noMatchIsAnEmptyList } from './no-match-is-an-empty-list.ts';

listTable(noMatchIsAnEmptyList, {
  promise: '/paths/~1notes/get/x-collection/promises/no-match-is-empty',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { notes: [] }],
    [
      'an item that arrived meanwhile and does match',
      {
        moves: (notes, requests) =>
          requests < 6 ? notes : notes.map((note, place) => (place === 0 ? { ...note, text: 'qzxjkv7w' } : note)),
      },
    ],
  ],
  fires: [
    [
      'everything where nothing matches',
      { lie: { matches: (note, request) => matches(note, request) || request.text === 'qzxjkv7w' } },
    ],
    [
      'a range whose ends may be exchanged',
      {
        lie: {
          matches: (note, { from = -Infinity, to = Infinity, ...request }) =>
            matches(note, { ...request, from: Math.min(from, to), to: Math.max(from, to) }),
        },
      },
    ],
    [
      'a begin that wraps round in 64 bits',
      {
        lie: {
          matches: (note, { from, ...request }) =>
            matches(note, {
              ...request,
              ...(from !== undefined && { from: Number(BigInt.asIntN(64, BigInt(from))) }),
            }),
        },
      },
    ],
    [
      'a full stop that stands for any character',
      {
        lie: {
          matches: (note, { text, ...request }) =>
            matches(note, request) && (text === undefined || new RegExp(text).test(note.text)),
        },
      },
    ],
    [
      'an underscore that stands for any character',
      {
        lie: {
          matches: (note, { text, ...request }) =>
            matches(note, request) &&
            (text === undefined ||
              new RegExp(text.replaceAll('.', '[.]').replaceAll('_', '.').replaceAll('*', '[*]')).test(note.text)),
        },
      },
    ],
    [
      'words in any order',
      {
        lie: {
          matches: (note, { text, ...request }) =>
            matches(note, request) && (text ?? '').split(' ').every((word) => note.text.includes(word)),
        },
      },
    ],
    [
      'a comparison of the first eight characters',
      {
        lie: {
          matches: (note, { text, ...request }) =>
            matches(note, request) && note.text.includes((text ?? '').slice(0, 8)),
        },
      },
    ],
    [
      'a search in another field too',
      { lie: { matches: (note, request) => matches(note, request) || note.kind === request.text } },
    ],
    ['a total without items', { lie: { answer: (answer) => (answer.total === 0 ? { ...answer, total: 3 } : answer) } }],
  ],
});
