import { expect, test } from '#test';
import { outcomesOf } from './outcomes.ts';
import { parseContract } from './load-contract.ts';
import { SHOP } from './testing/shop-contract.ts';

const contract = parseContract(SHOP);
const ERROR = { error: 'E9' };

const ANSWERS = [
  ['a success by status and code', 200, { code: 0 }, ['success']],
  ['no success where the code contradicts', 200, { code: 1 }, []],
  ['no success where the code is absent', 200, { total: 1 }, []],
  ['no success where the code is of another type', 200, { code: '0' }, []],
  ['a refusal by status and shape, whatever its code', 400, ERROR, ['invalid-parameter']],
  ['every outcome that fits', 401, ERROR, ['missing-credentials', 'invalid-credentials']],
  ['only those whose status fits', 403, ERROR, ['invalid-credentials']],
  ['nothing where the body has another shape', 401, 'no entry', []],
  ['nothing where the body is not JSON', 401, undefined, []],
  ['nothing where the contract knows no such status', 418, ERROR, []],
] as const;

for (const [what, status, body, outcomes] of ANSWERS) {
  test(`sees ${what}`, () => {
    expect(outcomesOf(contract, { status, body })).toEqual(outcomes);
  });
}

test('takes every body of the right status for a success where no code decides', () => {
  const byStatus = parseContract(
    SHOP.replace('success: { status: [200], code: { at: /code, values: [0] } }', 'success: { status: [200] }'),
  );
  expect(outcomesOf(byStatus, { status: 200, body: { code: 5 } })).toEqual(['success']);
});
