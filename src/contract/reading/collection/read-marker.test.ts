import { expect, test } from '#test';
import { findOperation } from '../../find-operation.ts';
import { parseContract } from '../../load-contract.ts';
import { lintText } from '../../lint/lint-contract.ts';
import { SHOP } from '../../testing/shop-contract.ts';

const FILE = 'contracts/shop/openapi.yaml';
const IDENTITY = 'identity: /id';
/** The shop, whose sales are asked for behind a marked one. */
const MARKED = SHOP.replace('style: page-index', 'style: marker')
  .replace('page: offset', 'marker: text')
  .replace('          first: 0\n', '');
const lint = (text: string) => lintText(text, FILE).map(({ message }) => message);

test('the mark stands in the identity, or in the field that the paging names', () => {
  const paging = (text: string) => findOperation(parseContract(text, FILE), 'listSales').collection?.paging;
  expect(paging(MARKED)).toMatchObject({ style: 'marker', cursor: { name: 'text' }, items: '/sales', field: '/id' });
  expect(paging(MARKED.replace('marker: text', 'marker: text\n          field: /kind'))).toMatchObject({
    field: '/kind',
  });
});

for (const [title, text, says] of [
  ['no marker', MARKED.replace('marker: text', ''), '"paging" lacks "marker", which the style "marker" needs.'],
  ['no identity and no field', MARKED.replace(IDENTITY, ''), '"identity" names 0 fields. Add "field"'],
  ['an identity of two fields', MARKED.replace(IDENTITY, 'identity: [/id, /kind]'), '"identity" names 2 fields.'],
  [
    'a field that no item has',
    MARKED.replace('marker: text', 'marker: text\n          field: /idd'),
    'names /idd, which',
  ],
  ['a parameter that is none', MARKED.replace('marker: text', 'marker: txt'), 'names the parameter "txt"'],
  [
    'a next token',
    MARKED.replace('marker: text', 'marker: text\n          next: /next'),
    'Known there: style, size, default, largest, oversize, zero, marker, field.',
  ],
] as const)
  test(`a style of markers with ${title} is an error`, () => expect(lint(text).join('\n')).toContain(says));
