import { expect, test } from '#test';
import { askedByText, contractFrom, operationOf } from '../../testing/index.ts';
import { oddTextOfAnother } from './odd-text-of-another.ts';

const resources = ['desk', 'shelf'].map((name) => ({ name, parameters: {} }));
const asked = (schema: string, known = resources) =>
  oddTextOfAnother(operationOf(contractFrom(askedByText(schema)), 'ListNotes'), known);

test('asks another resource for all that breaks careless code, the expression that repeats nothing first', () => {
  const plan = asked('{ type: string }');
  expect(plan?.resource?.name).toBe('shelf');
  expect(plan?.parameters?.['text']).toMatch(/^\*/);
  expect(plan?.parameters?.['text']).toContain('\u0000');
});

test('leaves out what the contract forbids', () => {
  expect(asked('{ type: string, not: { pattern: "[(]" } }')?.parameters?.['text']).not.toContain('(');
});

test('asks nothing where there is no other resource, and where a parameter takes no free text', () => {
  expect(asked('{ type: string }', resources.slice(1))).toBeUndefined();
  expect(asked('{ type: string, enum: [open] }')).toBeUndefined();
  expect(asked('{ type: integer }')).toBeUndefined();
});

test('asks for a decimal where a number may have one', () => {
  expect(asked('{ type: number }')?.parameters).toMatchObject({ text: '1.5' });
});
