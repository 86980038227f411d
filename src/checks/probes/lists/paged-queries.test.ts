import { expect, test } from '#test';
import type { ListWindow } from '../../../lists/index.ts';
import { contractFrom, operationOf, widgets } from '../../testing/index.ts';
import { pagedQueries } from './paged-queries.ts';

const SORT =
  'sort: { by: by, syntax: { style: prefix }, keys: { last: /last, first: /first, colour: { at: /colour, compares: text } }, default: { key: last, direction: ascending } }';
const sorted = widgets
  .replace(
    '- { name: tag,',
    '- { name: by, in: query, x-role: sort, schema: { type: string } }\n        - { name: tag,',
  )
  .replace('        filters:\n', `        ${SORT}\n        filters:\n`);
const operation = operationOf(contractFrom(sorted), 'ListWidgets');
const window = { depth: 'full', allows: () => true, base: {}, elsewhere: ['colour', 'text'], walks: 'each' };

for (const [title, items, expected] of [
  [
    'the order with most ties is walked in small pages',
    [1, 2, 3, 4].map((last) => ({ last, first: last % 3, colour: 'red' })),
    ['last', '-colour'],
  ],
  [
    'where no key ties but the default one, no other order is walked',
    [1, 2].map((first) => ({ last: 1, first, colour: first === 1 ? 'red' : 'green' })),
    ['last'],
  ],
] as const)
  test(title, () => {
    const queries = pagedQueries(operation, window as unknown as ListWindow, items);
    expect(queries.flatMap(({ by = [] }) => by)).toEqual(['-last', ...expected]);
  });

test('where a page says the URL of another one, a value that is read otherwise there is walked', () => {
  const colours = ['red', 'red', 'red', 'r+d', 'r+d'];
  const items = colours.map((colour, last) => ({ last, first: last, colour, text: 'x' }));
  const anyColour = sorted.replace('enum: [red, green]', 'minLength: 1');
  const queriesOf = (links: string) =>
    pagedQueries(
      operationOf(contractFrom(anyColour.replace('        filters:\n', `${links}        filters:\n`)), 'ListWidgets'),
      { ...window, elsewhere: ['text'] } as unknown as ListWindow,
      items,
    );
  const [linked, plain] = ['        links: { next: { header: Link } }\n', ''].map(queriesOf);
  expect(linked).toEqual([...(plain ?? []), { colour: 'r+d' }]);
});
