import { expect, test } from '#test';
import { PROJECT } from '../project.ts';
import { SourceDocument } from '../reading/source-document.ts';
import { SHOP } from '../testing/shop-contract.ts';
import { extensionProblems } from './extension-problems.ts';

const FILE = 'contracts/shop/openapi.yaml';

function problems(text: string): string[] {
  const source = new SourceDocument({ text, file: FILE, folder: PROJECT });
  return [...extensionProblems(source)].map(({ pointer, message }) => `${pointer} ${message}`);
}

test('finds nothing in a contract that keeps the schema', () => {
  expect(problems(SHOP)).toEqual([]);
});

const LIST = '/paths/~1{owner}~1sales/get/x-collection';
const KEY = '/components/securitySchemes/key/x-credentials';
const ANSWERS = '/paths/~1{owner}~1sales/get/parameters/1/x-answers';

const FAULTS = [
  [
    'a misspelt key before the missing one',
    'items: /sales',
    'itmes: /sales',
    [
      `${LIST}/itmes has the unknown key "itmes" in x-collection. Known: x-provenance, items, identity, total, count, pages, more, left, links, paging, sort, filters, promises.`,
      `${LIST} lacks "items" in x-collection.`,
    ],
  ],
  [
    'an extension inside an extension once',
    'section: notes',
    'chapter: notes',
    [
      `${LIST}/paging/x-provenance/rivals/0/chapter has the unknown key "chapter" in rivals/0. Known: claim, source, section.`,
    ],
  ],
  [
    'a value of a wrong type',
    'status: [400]',
    'status: 400',
    ['/x-outcomes/invalid-parameter/status "status" is 400 and must be a list.'],
  ],
  [
    'a text of a wrong form',
    'endpoint: SHOP_ENDPOINT',
    'endpoint: shop',
    [
      '/x-environment/endpoint "endpoint" is "shop" and must match pattern "^[A-Z][A-Z0-9_]*$" (Name of an environment variable.)',
    ],
  ],
  [
    'a number out of bounds',
    'seconds: 60',
    'seconds: 0',
    [`${KEY}/tolerates/seconds "seconds" is 0 and must be >= 1.`],
  ],
  [
    'an unknown way to break a credential',
    'broken: { missing:',
    'broken: { mising:',
    [
      `${KEY}/broken/mising has the unknown key "mising" in broken. Known: x-provenance, missing, empty, truncated, lengthened, tampered, rewritten, foreign, expired, stale, replayed, misplaced.`,
    ],
  ],
  [
    'what fits no branch of a choice, with all its types',
    'invalid: null',
    'invalid: 5',
    [`${ANSWERS}/invalid "invalid" is 5 and must be a mapping or null.`],
  ],
  [
    'what is wrong in the branch of a choice that was meant',
    'methods: [plain,',
    'methods: [{ text: x },',
    [`${KEY}/methods/0 lacks "as" in methods/0.`],
  ],
  [
    'a wrong type below the branch of a choice that was meant',
    'invalid: null',
    'invalid: { outcomes: 5 }',
    [`${ANSWERS}/invalid/outcomes "outcomes" is 5 and must be a list.`],
  ],
] as const;

for (const [what, from, to, found] of FAULTS) {
  test(`names ${what}`, () => {
    expect(SHOP).toContain(from);
    expect(problems(SHOP.replace(from, to))).toEqual(found);
  });
}

const VENDORS = 'x-internal: true\nx-roles: [admin]\nx-logo: { x-role: none, $ref: nowhere.yaml }\n';

test('leaves extensions of other vendors alone', () => {
  expect(problems(`${SHOP}${VENDORS.replace('x-roles', 'x-tagGroups')}`)).toEqual([]);
});

test('takes what is nearly a name of the language for a slip where the file uses the language', () => {
  expect(problems(`${SHOP}${VENDORS}`)).toEqual([
    expect.stringMatching(/^\/x-roles has the unknown extension "x-roles"/),
  ]);
  expect(problems(`openapi: 3.1.0\n${VENDORS}`)).toEqual([]);
});

test('an assumption says why, under because or as older contracts do, and nothing else does', () => {
  const said = (provenance: string) =>
    problems(SHOP.replace('operationId: findSales', `operationId: findSales\n      x-provenance: ${provenance}`)).map(
      (problem) => problem.replace('/paths/~1sales/post/x-provenance', ''),
    );
  expect(said('{ basis: assumed, because: its name says so }')).toEqual([]);
  expect(said('{ basis: assumed, source: its name says so }')).toEqual([]);
  expect(said('{ basis: assumed }')).toEqual([' lacks "because" in x-provenance.']);
  expect(said('{ basis: documented }')).toEqual([' lacks "source" in x-provenance.']);
  expect(said('{ basis: documented, source: notes, because: it says so }')).toEqual([
    '/because "because" is "it says so", and only an assumption says why. Name a "source".',
  ]);
  expect(said('{ basis: assumed, source: notes, because: it says so }')).toEqual([
    '/because "because" is "it says so", and stands beside "source". Keep "because" alone.',
  ]);
});
