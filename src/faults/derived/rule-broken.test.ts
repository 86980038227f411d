import { expect, test } from '#test';
import { parseContract } from '../../contract/index.ts';
import { startProvider } from '../../provider/index.ts';
import { breaking } from '../breaking.ts';
import { deriveFaults } from './derivation.ts';
import { ruleBroken } from './rule-broken.ts';

const contract = parseContract(`
openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - name: kinds
          in: query
          style: pipeDelimited
          explode: false
          x-role: filter
          schema: { type: array, items: { type: string, enum: [cat, dog, owl] } }
      x-collection:
        items: ''
        identity: /id
        filters: [{ parameter: kinds, field: /kind, match: in, separator: '|' }]
      responses:
        '200':
          description: Pets.
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
components:
  schemas:
    Pet:
      type: object
      required: [id, kind]
      x-invariants:
        - { rule: '!has(request.kinds) || self.kind in request.kinds', message: another kind of pet comes }
      properties: { id: { type: integer }, kind: { type: string, enum: [cat, dog, owl] } }
`);

test('a rule that reads a list of the request is broken by what the list does not hold', async () => {
  const [fault] = deriveFaults(ruleBroken, contract);
  const answers = async (wrappers: Parameters<typeof startProvider>[0]) => {
    const provider = await startProvider({ contracts: [contract], items: 30, ...wrappers });
    const pets = (await (await fetch(`${provider.origin}/pets?kinds=cat%7Cdog`)).json()) as { kind: string }[];
    await provider.close();
    return [...new Set(pets.map(({ kind }) => kind))].toSorted();
  };
  expect(await answers({})).toEqual(['cat', 'dog']);
  expect(await answers({ wrappers: breaking(fault!) })).toEqual(['owl']);
});
