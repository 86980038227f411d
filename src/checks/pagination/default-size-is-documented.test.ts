import { listTable, type NotesRequest, someNotes } from '../testing/index.ts';
import { defaultSizeIsDocumented } from './default-size-is-documented.ts';

const ofSize = (size: number) => ({
  ask: (request: NotesRequest, parameters: Readonly<Record<string, string>>) =>
    'size' in parameters ? request : { ...request, size },
});

listTable(defaultSizeIsDocumented, {
  promise: '/paths/~1notes/get/parameters/5/schema',
  silent: [
    ['a faithful provider with less than a page', {}],
    ['a faithful provider with more than a page', { notes: [...someNotes, ...someNotes, ...someNotes] }],
  ],
  fires: [
    ['a smaller default', { lie: ofSize(10) }],
    [
      'a smaller default in the other direction',
      {
        lie: {
          ask: (request, parameters) =>
            'size' in parameters || request.order === 'down' ? request : { ...request, size: 4 },
        },
      },
    ],
    [
      'a smaller default from a time on',
      {
        lie: {
          ask: (request, parameters) =>
            'size' in parameters || request.from === undefined ? request : { ...request, size: 4 },
        },
      },
    ],
    [
      'a smaller default under a filter',
      {
        lie: {
          ask: (request, parameters) =>
            'size' in parameters || request.kind === undefined ? request : { ...request, size: 4 },
        },
      },
    ],
    [
      'a page number that is ignored without a size',
      { lie: { ask: (request, parameters) => ('size' in parameters ? request : { ...request, page: 0 }) } },
    ],
    ['a larger default', { notes: [...someNotes, ...someNotes, ...someNotes], lie: ofSize(60) }],
  ],
});
