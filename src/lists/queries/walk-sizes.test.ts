import { expect, test } from '#test';
import { contractFrom, notes, operationOf } from '../../checks/testing/index.ts';
import { ListGate } from '../askable/index.ts';
import { walkSize, walkSizes } from './walk-sizes.ts';

/** What a window says about pages, with other bounds on the size and the page. */
function pages({ size = 'minimum: 1, maximum: 200', page = 'minimum: 0' } = {}) {
  const contract = contractFrom(
    notes
      .replace('minimum: 1, maximum: 200, default: 50', `${size}, default: 50`)
      .replace('minimum: 0, default: 0', `${page}, default: 0`),
  );
  const gate = new ListGate({ contract, collection: operationOf(contract, 'ListNotes').collection! });
  return {
    sizes: gate.sizes,
    largestPage: gate.sizes!.largest,
    depth: 'full' as const,
    allows: (query: object, place = { index: 0, size: 50 }) =>
      gate.allows({ ...query, ...gate.pageQuery(place, undefined) }),
  };
}

for (const [title, items, bounds, sizes] of [
  ['nothing is read one by one', 0, {}, [1]],
  ['a few items are read one by one and in pairs', 3, {}, [1, 2]],
  ['a list is cut three times and seven times, and not at all', 22, {}, [8, 4, 22]],
  ['the first cut does not fall on the end of the list, and the second does', 21, {}, [8, 3]],
  ['a list is cut evenly where few pages do so', 54, {}, [19, 9]],
  ['a list is not cut evenly where too many pages would do so', 53, {}, [18, 8, 53]],
  ['a list longer than the largest page is cut elsewhere than the largest pages do', 5000, {}, [140]],
  ['a few items are read in the smallest pages', 3, { size: 'minimum: 10, maximum: 200' }, [10]],
  ['pages are at least of the smallest size', 53, { size: 'minimum: 10, maximum: 200' }, [18, 10, 53]],
  ['both cuts are chosen among multiples too', 40, { size: 'maximum: 200, multipleOf: 5' }, [15, 5]],
  ['the last page of an even cut can be asked for', 24, { page: 'maximum: 4' }, [9, 6]],
  ['sizes are chosen from the listed ones', 53, { size: 'enum: [5, 20, 50, 200], maximum: 200' }, [20]],
  ['pages are so large that the last one can be asked for', 53, { page: 'maximum: 3' }, [18, 14, 53]],
] as const)
  test(title, () => expect(walkSizes(items, pages(bounds))).toEqual(sizes));

test('one walk is enough where few queries are worth their requests', () => {
  expect(walkSizes(22, { ...pages(), depth: 'sparse' })).toEqual([8]);
  expect(walkSize(22, pages())).toBe(8);
});

test('the size stays where no size reaches the end of the list', () => {
  expect(walkSize(100, pages({ page: 'maximum: 0' }))).toBe(100);
  expect(walkSize(100, { ...pages({ page: 'maximum: 0' }), largestPage: 60 })).toBe(34);
});
