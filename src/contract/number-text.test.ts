import { expect, test } from '#test';
import { addToNumberText, compareNumberTexts } from './number-text.ts';
import { parseContract } from './load-contract.ts';
import { parameterIssues } from './parameter-text.ts';

for (const [left, right, order] of [
  ['9223372036854775807', '9223372036854775808', -1],
  ['-9223372036854775809', '-9223372036854775808', -1],
  ['1.5', '1.50', 0],
  ['0.1', '0.09', 1],
  ['10', '9.999', 1],
] as const)
  test(`${left} is ${order < 0 ? 'less than' : order > 0 ? 'more than' : 'equal to'} ${right}`, () => {
    expect(compareNumberTexts(left, right)).toBe(order);
    expect(compareNumberTexts(right, left)).toBe(order === 0 ? 0 : -order);
  });

test('steps beyond 2^53 are exact', () => {
  expect(addToNumberText('9223372036854775807', 1)).toBe('9223372036854775808');
  expect(addToNumberText('0.5', -1)).toBe('-0.5');
});

const contract = parseContract(
  `
openapi: 3.1.0
info: { title: Numbers, version: '1' }
x-outcomes: { success: { status: [200] } }
paths:
  /numbers:
    get:
      operationId: listNumbers
      parameters:
        - { name: bound, in: query, schema: { type: integer, minimum: -9223372036854775808, maximum: 9223372036854775807 } }
        - { name: below, in: query, schema: { type: integer, exclusiveMaximum: 9007199254740993 } }
        - { name: listed, in: query, schema: { type: integer, enum: [9007199254740993, 1] } }
      responses: { '200': { description: Numbers., content: { application/json: { schema: { type: object } } } } }
`,
  'contracts/numbers/openapi.yaml',
);
for (const [name, text, message] of [
  ['bound', '9223372036854775807', undefined],
  ['bound', '9223372036854775808', 'must be <= 9223372036854775807'],
  ['bound', '-9223372036854775808', undefined],
  ['bound', '-9223372036854775809', 'must be >= -9223372036854775808'],
  ['below', '9007199254740992', undefined],
  ['below', '9007199254740993', 'must be < 9007199254740993'],
  ['listed', '9007199254740993', undefined],
  ['listed', '9007199254740992', 'must be equal to one of the allowed values'],
  ['listed', '1', undefined],
] as const)
  test(`${name}=${text} ${message ?? 'is valid'}`, () => {
    const parameter = contract.operations[0]!.parameters.find((each) => each.name === name)!;
    expect(parameterIssues(contract, parameter, text)[0]?.message).toBe(message);
  });
