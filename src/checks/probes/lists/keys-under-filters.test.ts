import { expect, test } from '#test';
import type { ListWindow } from '../../../lists/index.ts';
import { contractFrom, operationOf, widgets } from '../../testing/index.ts';
import { keysUnderFilters } from './keys-under-filters.ts';

const ITEMS = [1, 2, 3, 4].map((last) => ({
  last,
  first: last % 3,
  colour: last > 2 ? 'red' : 'green',
  text: `word${last}`,
}));

/** What is asked of the invented list of widgets, sorted by these keys, in a window of this depth. */
function askedFor(keys: string, depth: ListWindow['depth'] = 'full', items: readonly object[] = ITEMS) {
  const sort = `sort: { by: by, syntax: { style: prefix }, keys: { last: /last${keys} }, default: { key: last, direction: ascending } }`;
  const sorted = widgets
    .replace(
      '- { name: tag,',
      '- { name: by, in: query, x-role: sort, schema: { type: string } }\n        - { name: tag,',
    )
    .replace('        filters:\n', `        ${sort}\n        filters:\n`);
  const window = { depth, allows: () => true, base: {}, elsewhere: [], walks: 'each' } as unknown as ListWindow;
  return keysUnderFilters(operationOf(contractFrom(sorted), 'ListWidgets'), window, items);
}

test('each filter meets another key, and the keys and directions take turns', () => {
  const { inPages: asked, inOne } = askedFor(', first: /first, colour: { at: /colour, compares: text }');
  const names = asked.flatMap(({ filters }) => Object.keys(filters));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(1);
  const turns = names.map((_, at) => (at % 2 === 0 ? ['-first', 'colour'] : ['colour', '-first']));
  expect(asked.map(({ query }) => query['by'])).toEqual(turns.map(([first]) => first));
  expect(inOne.map(({ query }) => query['by'])).toEqual(turns.map(([, second]) => second));
});

test('a key whose comparison no one knows, or the usual one, is not asked for', () => {
  expect(askedFor(', colour: /colour')).toEqual({ inPages: [], inOne: [] });
  expect(askedFor('')).toEqual({ inPages: [], inOne: [] });
});

test('a window of few requests asks for none', () => {
  expect(askedFor(', first: /first', 'sparse')).toEqual({ inPages: [], inOne: [] });
});

test('a filter is asked with the value that finds items without a value of the key beside others', () => {
  const items = Array.from({ length: 12 }, (_, place) => ({
    last: place,
    first: place > 5 && place % 2 === 0 ? null : place,
    colour: place > 5 ? 'red' : 'green',
    text: 'word',
  }));
  const { inPages, inOne } = askedFor(', first: /first', 'full', items);
  const colours = [...inPages, ...inOne].flatMap(({ filters }) => filters['colour'] ?? []);
  expect(colours).toEqual(['red']);
  const swapped = items.map((item) => ({ ...item, colour: item.colour === 'red' ? 'green' : 'red' }));
  const others = askedFor(', first: /first', 'full', swapped);
  expect([...others.inPages, ...others.inOne].flatMap(({ filters }) => filters['colour'] ?? [])).toEqual(['green']);
});

test('a filter is asked with a value that finds items enough to show an order', () => {
  const items = Array.from({ length: 12 }, (_, place) => ({
    last: place,
    first: 12 - place,
    colour: place === 0 ? 'red' : 'green',
    text: 'word',
  }));
  const { inPages, inOne } = askedFor(', first: /first', 'full', items);
  expect([...inPages, ...inOne].flatMap(({ filters }) => filters['colour'] ?? [])).toEqual(['green']);
});
