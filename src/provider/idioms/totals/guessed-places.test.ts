import { expect, test } from '#test';
import { parseContract } from '../../../contract/index.ts';
import { startProvider } from '../../start-provider.ts';

/** A list whose meaning is guessed, beside schemas that its document promises. It documents no refusal. */
const contract = parseContract(`
openapi: 3.1.0
info: { title: Pets, version: '1' }
x-documents: { manual: { title: Manual, date: '2026', language: en } }
x-provenance: { basis: documented, source: manual }
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - { name: after, in: query, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer, minimum: 1, default: 10 } }
      x-collection:
        x-provenance: { basis: assumed, because: it is named like it }
        items: /pets
        left: /left
        paging: { style: cursor, cursor: after, next: /next, size: limit }
      responses:
        '200':
          description: Pets.
          content:
            application/json:
              schema:
                type: object
                properties:
                  left: { type: integer, minimum: 1 }
                  next: { type: string, minLength: 1 }
                  pets: { type: array, items: { type: object, properties: { id: { type: integer } } } }
`);

test('what stands at the end of a list is what the schema allows, also where the place is guessed', async () => {
  const provider = await startProvider({ contracts: [contract], items: 15 });
  const ask = async (query: string) => {
    const answer = await fetch(`${provider.origin}/pets?${query}`);
    const { pets, ...said } = (await answer.json()) as { pets: object[]; next?: string; left?: number };
    return { status: answer.status, count: pets.length, ...said };
  };
  try {
    const first = await ask('limit=10');
    expect(first).toEqual({ status: 200, count: 10, left: 5, next: expect.any(String) });
    expect(await ask(`limit=10&after=${first.next}`)).toEqual({ status: 200, count: 5 });
    // No document says how an unknown cursor is answered, and none knows a refusal, so it is read over.
    expect(await ask('limit=10&after=unheardof')).toMatchObject({ status: 200, count: 10 });
  } finally {
    await provider.close();
  }
});
