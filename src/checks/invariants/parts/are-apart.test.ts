import { expect, test } from '#test';
import { exchangeOf, contractFrom, operationOf, widgets } from '../../testing/index.ts';
import { areApart } from './are-apart.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const resources = ['first', 'second', 'third'].map((name) => ({ name, parameters: { shelf_id: name } }));
const page = (place: number, items: readonly number[], isUnfiltered = true) => ({
  resource: resources[place]!,
  exchange: exchangeOf({ body: { shelf_id: 's', total: items.length, widgets: items.map((first) => ({ first })) } }),
  isUnfiltered,
});
const many = Array.from({ length: 100 }, (_, first) => first);

for (const { title, pages, want } of [
  { title: 'two lists that share nothing are apart', pages: [page(0, [1, 2]), page(1, [3])], want: true },
  {
    title: 'what is listed under a filter makes no difference, nor does a third resource',
    pages: [page(0, [1, 2]), page(1, [3]), page(1, [1, 2], false), page(2, [3])],
    want: true,
  },
  { title: 'lists that share an item are not', pages: [page(0, [1, 2]), page(1, [2, 3])], want: false },
  { title: 'a list that may go on shows nothing', pages: [page(0, many), page(1, [1000])], want: false },
  { title: 'a list that was not read shows nothing', pages: [page(0, [1]), page(1, [2], false)], want: false },
  { title: 'an empty list shows nothing', pages: [page(0, [1]), page(1, [])], want: false },
])
  test(title, () => expect(areApart(operation, pages, resources.slice(0, 2))).toBe(want));
