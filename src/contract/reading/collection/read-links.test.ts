import { expect, test } from '#test';
import { findOperation } from '../../find-operation.ts';
import { lintText } from '../../lint/lint-contract.ts';
import { parseContract } from '../../load-contract.ts';
import { SHOP } from '../../testing/shop-contract.ts';

const FILE = 'contracts/shop/openapi.yaml';
const withLinks = (links: string, text = SHOP) =>
  text
    .replace('total: /total\n', `total: /total\n        links: ${links}\n`)
    .replace('        count: {', "        next: { type: [string, 'null'] }\n        count: {");
const lint = (text: string) => lintText(text, FILE);

test('reads where the links stand, and who promises each', () => {
  const contract = parseContract(withLinks('{ next: /next, previous: { header: Link } }'), FILE);
  const list = findOperation(contract, 'listSales');
  expect(list.collection?.links).toEqual({
    next: { at: '/next', promise: '/components/schemas/Sales/properties/next' },
    previous: { header: 'link', promise: `${list.pointer}/x-collection/links/previous` },
  });
});

const MARKED = SHOP.replace('style: page-index', 'style: marker')
  .replace('page: offset', 'marker: text')
  .replace('          first: 0\n', '');
for (const [title, text, says] of [
  ['to a page that has no name', withLinks('{ nxt: /next }'), 'nxt'],
  ['that no answer has', withLinks('{ next: /netx }'), 'names /netx, which'],
  [
    'beside pages without a number',
    withLinks('{ next: /next }', MARKED),
    'has the style "marker". Known there: page-index, record-offset.',
  ],
  ['that "more" says too', withLinks('{ next: /next }\n        more: /next'), 'Leave "more" out.'],
  ['of none', withLinks('{}'), 'links'],
] as const)
  test(`links ${title} are an error with its line`, () => {
    const [problem] = lint(text);
    expect(problem?.message).toContain(says);
    expect(problem?.line).toBeGreaterThan(1);
  });
