import { expect, test } from '#test';
import { contractFrom, widgets } from '../../testing/index.ts';
import { messageFields } from './message-fields.ts';

const contract = contractFrom(`${widgets}    Nested:
      type: object
      properties:
        Response:
          type: object
          properties:
            Error: { type: object, properties: { Code: { type: string, pattern: '^[A-Z]' }, Message: { type: string, minLength: 1 } } }
            Again: { $ref: '#/components/schemas/Nested' }
`);

test('finds the text of a refusal in objects, also in a schema that contains itself', () => {
  expect(messageFields(contract, '/components/schemas/Nested').map(({ at }) => at)).toEqual([
    '/Response/Error/Message',
  ]);
});
