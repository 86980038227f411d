import { expect, test } from '@playwright/test';
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

const cases: readonly (readonly [string, string, string])[] = [
  ['any text may be sent', notes('{ type: string }', REFUSED), '%zz('],
  ['a bracket is forbidden and no one says what answers it', notes('{ type: string, pattern: "^[^(]*$" }'), '%zz('],
  ['a bracket is refused', notes('{ type: string, pattern: "^[^(]*$" }', REFUSED), '%zz'],
];
for (const [title, contract, want] of cases)
  test(`sends ${want} where ${title}`, () => {
    const operation = operationOf(contractFrom(contract), 'ListNotes');
    expect(oddTexts(operation, operation.parameters[0]!).filter((text) => text.startsWith('%zz'))).toEqual([want]);
  });
