import { expect, test } from '#test';
import { parseContract } from './load-contract.ts';
import { SHOP } from './testing/shop-contract.ts';

const FAULTS = [
  [
    'text that is no YAML',
    'info: { title: Shop,',
    'info: { title: [Shop,',
    /contracts\/shop\/openapi.yaml:\d+:\d+ is not valid YAML/,
  ],
  ['an unknown extension', 'x-agrees:', 'x-agree:', /:19 has the unknown extension "x-agree". Known: x-documents,/],
  [
    'an unknown key of an extension',
    'items: /sales',
    'itmes: /sales',
    /has the unknown key "itmes" in x-collection. Known: x-provenance, items,/,
  ],
  [
    'a reference that leads nowhere',
    "- $ref: '#/components/parameters/Limit'",
    "- $ref: '#/components/parameters/Limt'",
    /refers to "#\/components\/parameters\/Limt", which does not exist/,
  ],
  [
    'a reference to a file that does not exist',
    "- $ref: '#/components/parameters/Limit'",
    '- $ref: other.yaml',
    /:\d+ refers to "other.yaml", and there is no file contracts\/shop\/other.yaml\./,
  ],
  [
    'a reference that leads back to itself',
    'Count: { type: integer, minimum: 0,',
    "Count: { $ref: '#/components/schemas/Count',",
    /leads back to itself/,
  ],
  [
    'a parameter that does not exist',
    'size: limit',
    'size: limti',
    /names the parameter "limti", which the operation does not have. Known: owner, limit, offset, kind, text\./,
  ],
  [
    'a style of paging that no one knows',
    'style: page-index',
    'style: page-token',
    /"style" is "page-token". Known: page-index, record-offset, cursor, link, marker\./,
  ],
  [
    'a style without a member that it needs',
    'style: page-index',
    'style: cursor',
    /"paging" lacks "cursor", which the style "cursor" needs/,
  ],
  [
    'a member that says nothing in a style',
    'style: page-index',
    'style: page-index\n          cursor: text',
    /"cursor" says nothing in the style "page-index". Known there: style, size, default, largest, oversize, zero, page, first\./,
  ],
  [
    'an expired cursor that is a success',
    'x-answers: { invalid: null }',
    'x-answers: { expired: { outcomes: [success] } }',
    /has the outcome "success". No one can tell an expired cursor from the end of the list/,
  ],
  [
    'pages that have no size',
    'size: limit\n          first: 0',
    'first: 0',
    /has neither "size" nor "default", so no one knows how many items a page holds/,
  ],
  [
    'a larger size that is clamped where no parameter takes a size',
    'size: limit\n          first: 0',
    'default: 10\n          oversize: clamped',
    /"oversize" needs "size": without that parameter no size is asked for/,
  ],
  ['a total that stands nowhere', 'total: /total', 'total: { unknown: -1 }', /must have "at" .* or "header"/],
  [
    'a pattern that is none',
    'total: /total',
    "total: { header: X-Total, pattern: '(' }",
    /"pattern" is "\(", which is no regular expression/,
  ],
  [
    'a field that does not exist',
    'total: /total',
    'total: /totl',
    /names \/totl, which the schema at #\/components\/schemas\/Sales does not describe/,
  ],
  [
    'a default sort key that is none',
    'default: { key: soldAt',
    'default: { key: sold',
    /"key" is "sold". Known: soldAt\./,
  ],
  [
    'an unknown outcome',
    '  missing-credentials: {',
    '  missing-credential: {',
    /unknown key "missing-credential" in x-outcomes/,
  ],
  ['an unknown role', 'x-role: page', 'x-role: pages', /"x-role" is "pages". Known: resource,/],
  [
    'an operation that agrees and does not exist',
    '{ operation: findSales',
    '{ operation: findSale',
    /"operation" is "findSale". Known: listSales, findSales\./,
  ],
  ['a method that is not described', '    post:', '    pots:', /describes the method "pots". Known: get, post\./],
  ['an operationId twice', 'operationId: findSales', 'operationId: listSales', /repeats the operationId "listSales"/],
] as const;

for (const [what, from, to, message] of FAULTS) {
  test(`refuses ${what}`, () => {
    expect(SHOP).toContain(from);
    expect(() => parseContract(SHOP.replace(from, to), 'contracts/shop/openapi.yaml')).toThrow(message);
  });
}
