import { expect, test } from '#test';
import {
  contractFrom,
  judgeTales,
  listTable,
  type NotesRequest,
  operationOf,
  someNotes,
  TALES,
  type TalesPage,
} from '../testing/index.ts';
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

test('a page that says how to go on may be short, unless full pages are promised', async () => {
  const promised = 'full-pages: {}, stable-order: {}';
  const operation = operationOf(contractFrom(TALES.replace(promised, 'stable-order: {}')), 'ListTales');
  const lie = ({ answer }: TalesPage) => ({ ...answer, body: { ...answer.body, tales: answer.body.tales.slice(1) } });
  expect((await judgeTales(defaultSizeIsDocumented, { operation, lie })).violations).toEqual([]);
  expect((await judgeTales(defaultSizeIsDocumented, { lie })).violations).not.toEqual([]);
  const more = ({ answer, asked }: TalesPage) => ({
    ...answer,
    body: { ...answer.body, tales: asked === 10 ? [...answer.body.tales, ...answer.body.tales] : answer.body.tales },
  });
  expect((await judgeTales(defaultSizeIsDocumented, { operation, lie: more })).violations).not.toEqual([]);
});

test('fires on a smaller default behind a token', async () => {
  const lie = ({ answer, asked, after }: TalesPage) => ({
    ...answer,
    body: { ...answer.body, tales: asked === 10 && after ? answer.body.tales.slice(0, 4) : answer.body.tales },
  });
  const { violations } = await judgeTales(defaultSizeIsDocumented, { lie });
  expect(violations.map(({ expected, received }) => [expected, received])).toEqual([[10, 4]]);
});
