import { expect, test } from '#test';
import type { ListWindow } from '../../../lists/index.ts';
import { contractFrom, notes, operationOf, someNotes } from '../../testing/index.ts';
import { defaultSizePages } from './default-size-pages.ts';

const TWO_KEYS = notes
  .replace('enum: [time]', 'enum: [time, kind]')
  .replace('time: /time }', 'time: /time, kind: /kind }');

/** The pages by a key that are asked for without a size in a window of this depth. */
function byKey(depth: ListWindow['depth']) {
  const window = { depth, allows: () => true, base: {}, elsewhere: [], walks: 'each' } as unknown as ListWindow;
  const pages = defaultSizePages(operationOf(contractFrom(TWO_KEYS), 'ListNotes'), window, someNotes);
  return pages.filter(({ query }) => query['by'] === 'kind');
}

test('a page by each further key is asked for without a size, beside nothing else', () => {
  expect(byKey('full')).toEqual([{ query: { by: 'kind', order: 'up' }, list: { by: 'kind', order: 'up' }, before: 0 }]);
});

test('none is asked for where a window allows few requests', () => {
  expect(byKey('sparse')).toEqual([]);
});
