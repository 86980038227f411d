import { listTable } from '../testing/index.ts';
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
  ],
  fires: [
    ['a size that is ignored', { parameters: { size: '5' }, lie: { ask: (request) => ({ ...request, size: 50 }) } }],
    [
      'one item too many',
      { parameters: { size: '5' }, lie: { ask: (request) => ({ ...request, size: request.size + 1 }) } },
    ],
  ],
});
