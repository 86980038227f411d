import { expect, test } from '#test';
import { contractFrom, operationOf, widgets } from '../../testing/index.ts';
import { validText } from './valid-text.ts';

for (const [schema, text] of [
  ['{ type: string }', '0'],
  ['{ type: string, enum: [b, a] }', 'b'],
  ['{ type: string, format: date-time }', '2020-01-01T00:00:00Z'],
  ['{ type: string, format: date }', '2020-01-01'],
  ['{ type: boolean }', 'true'],
  ['{ type: integer, minimum: 5 }', '5'],
  ['{ type: integer, maximum: -1 }', '-1'],
  ['{ type: string, minLength: 3 }', '000'],
  ['{ type: string, format: uuid }', '00000000-0000-4000-8000-000000000000'],
  ['{ type: array, items: { type: string, enum: [b, a] } }', 'b'],
  ['{ type: [array, "null"], items: { type: integer, minimum: 2 } }', '2'],
  ['{ type: [string, "null"], enum: [null, c] }', 'c'],
  ['{ type: string, pattern: "^x+$" }', undefined],
] as const)
  test(`knows ${text ?? 'no text'} for ${schema}`, () => {
    const label = `- { name: label, in: query, schema: ${schema} }\n        - { name: tag,`;
    const operation = operationOf(contractFrom(widgets.replace('- { name: tag,', label)), 'ListWidgets');
    const parameter = operation.parameters.find(({ name }) => name === 'label');
    expect(validText(operation, parameter!)).toBe(text);
  });
