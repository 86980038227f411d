import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { lintContract, lintText } from './lint-contract.ts';
import { SHOP } from '../testing/shop-contract.ts';
import { CONTRACTS } from '../testing/own-contracts.ts';

const FILE = 'contracts/shop/openapi.yaml';
/** The example keeps every rule once a decision record exists for it, and the branches of the form have somebody who promises them. */
const CLEAN = SHOP.replace(
  'operationId: findSales',
  'operationId: findSales\n      x-provenance: { basis: documented, source: new }',
)
  .replace(
    '    x-provenance: { basis: decided, source: no-such-record }',
    '    x-provenance: { basis: decided, source: 0001-record }',
  )
  .replace(
    'x-provenance: { basis: decided, source: no-such-record } }',
    'x-provenance: { basis: decided, source: 0001-record } }',
  )
  .replace(
    'x-provenance: { basis: decided, source: no-such-record }',
    'x-provenance: { basis: decided, source: 0001-record }',
  )
  .replace('    key:\n', '    key:\n      x-provenance: { basis: documented, source: new }\n')
  .replace(
    'parameters:\n      - { name: owner,',
    'parameters:\n      - { name: owner, x-provenance: { basis: documented, source: new },',
  )
  .replace(
    '{ name: limit, in: query, schema: { type: string } }',
    '{ name: limit, in: query, x-provenance: { basis: documented, source: new }, schema: { type: string } }',
  )
  .replace('    Refused:\n', '    Refused:\n      x-provenance: { basis: documented, source: new }\n')
  .replace('x-agrees:\n  - message:', 'x-agrees:\n  - x-provenance: { basis: documented, source: new }\n    message:')
  .replaceAll('shop: { variable', 'kind: { variable');

function lint(text: string): string[] {
  const decisions = test.info().outputPath('decisions');
  mkdirSync(decisions, { recursive: true });
  writeFileSync(path.join(decisions, '0001-record.md'), '# The record\n');
  return lintText(text, FILE, decisions).map(({ message }) => message);
}

test('finds nothing in a contract that keeps every rule', () => {
  expect(lint(CLEAN)).toEqual([]);
});

const FAULTS = [
  [
    'a parameter that nobody promises',
    'name: owner, x-provenance: { basis: documented, source: new },',
    'name: owner,',
    'has no x-provenance at or above it',
  ],
  [
    'a field of a response that nobody promises',
    'x-provenance: { basis: sample, source: old }\n      properties',
    'properties',
    'has no x-provenance at or above it',
  ],
  [
    'an outcome that nobody promises',
    '  x-provenance: { basis: decided, source: 0001-record }\n  success',
    '  success',
    'has no x-provenance at or above it',
  ],
  [
    'a decision without a record',
    'source: 0001-record',
    'source: 0002-other',
    'is decided by "0002-other", and there is no docs/decisions/0002-other.md',
  ],
  [
    'a source that is none',
    'source: new, section: table 1',
    'source: newer, section: table 1',
    'names the source "newer". Known: new, old.',
  ],
  [
    "a rival's source that is none",
    '{ style: record-offset }, source: old',
    '{ style: record-offset }, source: older',
    'names the source "older". Known: new, old.',
  ],
  [
    'a basis that is none',
    'basis: sample, source: old }\n      properties',
    'basis: guess, source: old }\n      properties',
    '"basis" is "guess". Known: documented, sample, decided, assumed.',
  ],
  [
    'a key that is none, deep in an extension',
    'section: notes',
    'chapter: notes',
    'has the unknown key "chapter" in rivals/0. Known: claim, source, section.',
  ],
  ['a document without a date', "title: Shop guide, date: '2020-05',", 'title: Shop guide,', 'lacks "date" in old.'],
  ['what the loader refuses', 'size: limit', 'size: limti', 'names the parameter "limti"'],
  ['a rule that does not parse', 'rule: self.share <= 100', 'rule: self.share <=', 'which is none'],
  ['a rule with a misspelt variable', 'rule: self.share <= 100', 'rule: sefl.share <= 100', 'Unknown variable: sefl'],
  [
    'a rule that answers with no boolean',
    'rule: self.share <= 100',
    'rule: 1 + 1',
    'it answers with int, not with a boolean',
  ],
  [
    'a rule where nothing leads to',
    'type: object\n      required: [error]',
    "type: object\n      x-invariants: [{ rule: 'true', message: none }]\n      required: [error]",
    'no successful answer leads to',
  ],
  [
    'an example that is none',
    'price: 19.99',
    'price: 19.999',
    'is no example of #/components/schemas/Sales: /sales/0/price must be multiple of 0.01',
  ],
  [
    'a rival example that is none',
    '    Two:\n',
    '    Two:\n      x-rival: { reason: old }\n',
    'is marked with x-rival and keeps to #/components/schemas/Sales',
  ],
  [
    'an outcome that is not said',
    '  missing-credentials: {',
    '  expired-credentials: {',
    'promises the outcome "missing-credentials", and x-outcomes does not say',
  ],
  [
    'a variable for no parameter',
    'foreign: { owner:',
    'foreign: { ownr:',
    'is a variable for the parameter "ownr", which no operation has',
  ],
  [
    'an expiry of what is no cursor',
    'x-answers: { invalid: null }',
    'x-answers: { invalid: null, expired: { outcomes: [invalid-parameter] } }',
    'no "paging" names "offset" as its cursor or marker, so nothing judges it',
  ],
  [
    'an end of what numbers no page',
    'x-answers: { missing: { outcomes: [refused] } }',
    'x-answers: { past-the-end: { outcomes: [invalid-parameter] } }',
    'no "paging" names "kind" as its page, so nothing judges it',
  ],
  ['a constant without a value', 'const: Find,', '', 'is a constant, and its schema has no "const"'],
] as const;

for (const [what, from, to, message] of FAULTS) {
  test(`finds ${what}`, () => {
    expect(CLEAN).toContain(from);
    const problems = lint(CLEAN.replace(from, to));
    expect(problems.join('\n')).toContain(message);
    for (const problem of problems) expect(problem).toMatch(/^contracts\/shop\/openapi\.yaml:\d+ /);
  });
}

test('finds two answers to a page past the end', () => {
  const refused = CLEAN.replace(
    'x-answers: { invalid: null },',
    'x-answers: { past-the-end: { outcomes: [invalid-parameter] } },',
  );
  expect(lint(refused)).toEqual([]);
  expect(lint(refused.replace('full-pages: {', 'empty-past-the-end: {'))).toEqual([
    expect.stringContaining(
      'promises an empty page past the end, and "past-the-end" of "offset" says another answer. Leave one out.',
    ),
  ]);
});

test('accepts an unused rival example that keeps to no schema, and refuses one that does', () => {
  const rival = (value: string): string => `${CLEAN}    Old:\n      x-rival: { reason: old }\n      value: ${value}\n`;
  expect(lint(rival('{ sum: 1 }'))).toEqual([]);
  expect(lint(rival('{ total: 1, sales: [] }'))).toEqual([
    expect.stringContaining('is marked with x-rival and keeps to #/components/schemas/Sales'),
  ]);
});

for (const { api, file } of CONTRACTS) {
  test(`finds nothing in the contract of ${api}`, () => {
    expect(lintContract(file).map(({ message }) => message)).toEqual([]);
  });
}
