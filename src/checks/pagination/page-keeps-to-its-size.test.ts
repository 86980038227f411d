import { listTable, someNotes } from '../testing/index.ts';
import { pageKeepsToItsSize } from './page-keeps-to-its-size.ts';

listTable(pageKeepsToItsSize, {
  promise: '/paths/~1notes/get/parameters/5',
  silent: [
    ['a full page', { parameters: { size: '5' } }],
    ['a page of the default size', {}],
    [
      'a size that is no plain number',
      { parameters: { size: '05' }, lie: { ask: (request) => ({ ...request, size: 50 }) } },
    ],
    [
      'an odd page, which a provider may leave aside with everything else',
      {
        parameters: { page: '' },
        notes: Array.from({ length: 3 }, () => someNotes).flat(),
        lie: { cut: (all) => all },
      },
    ],
    ['a page before the first one', { parameters: { page: '-1', size: '5' }, lie: { cut: (all) => all } }],
    ['a size above the largest', { parameters: { size: '1000' }, lie: { cut: (all) => all } }],
  ],
  fires: [
    ['a size that is ignored', { parameters: { size: '5' }, lie: { ask: (request) => ({ ...request, size: 50 }) } }],
    [
      'one item too many',
      { parameters: { size: '5' }, lie: { ask: (request) => ({ ...request, size: request.size + 1 }) } },
    ],
  ],
});
