import { expect, test } from '#test';
import { contractFrom, operationOf } from '../../testing/index.ts';
import { oddTexts } from './odd-texts.ts';

const notes = (schema: string, outcomes = '') => `
openapi: 3.1.0
info: { title: Notes, version: '1' }
paths:
  /notes:
    get:
      operationId: ListNotes
      parameters: [{ name: text, in: query, schema: ${schema} }]
      responses: { '200': { description: Notes., content: { application/json: { schema: { type: array } } } } }
x-outcomes: { ${outcomes}success: { status: [200] } }
`;
const REFUSED = 'invalid-parameter: { status: [400] }, ';

/** Ends no escape, no quote, and no expression. */
const BREAKING = ['%zz%', `'"`, String.raw`a\([{*+?^$|`, 'a\u0000b'];

for (const [title, contract] of [
  ['any text may be sent', notes('{ type: string }', REFUSED)],
  ['a bracket is forbidden and no one says what answers it', notes('{ type: string, pattern: "^[^(]*$" }')],
  ['a bracket is refused', notes('{ type: string, pattern: "^[^(]*$" }', REFUSED)],
] as const)
  test(`sends what breaks careless code where ${title}`, () => {
    const operation = operationOf(contractFrom(contract), 'ListNotes');
    expect(oddTexts(operation, operation.parameters[0]!)).toEqual(expect.arrayContaining(BREAKING));
  });

test('sends all of it as one text where every text but a few is refused', () => {
  const operation = operationOf(contractFrom(notes('{ type: string, enum: [open] }', REFUSED)), 'ListNotes');
  const texts = oddTexts(operation, operation.parameters[0]!);
  expect(texts).toHaveLength(2);
  for (const part of BREAKING.slice(1)) expect(texts[1]).toContain(part);
});

for (const [outcomes, sent] of [
  ['', true],
  [REFUSED, false],
] as const)
  test(`sends a number below the smallest only where no answer to it is promised: ${sent}`, () => {
    const operation = operationOf(contractFrom(notes('{ type: integer, minimum: 1 }', outcomes)), 'ListNotes');
    expect(oddTexts(operation, operation.parameters[0]!).includes('0')).toBe(sent);
  });
