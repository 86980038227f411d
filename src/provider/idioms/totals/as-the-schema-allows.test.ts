import { expect, test } from '#test';
import { parseContract } from '../../../contract/index.ts';
import { startProvider } from '../../start-provider.ts';

/** Its schemas allow no 0 as the number of pages, and links without an origin alone. */
const contract = parseContract(`
openapi: 3.1.0
info: { title: Loans, version: '1' }
x-documents: { manual: { title: Manual, date: '2026', language: en } }
x-provenance: { basis: documented, source: manual }
x-environment: { prefixes: [LOANS_], endpoint: LOANS_ENDPOINT, resources: { main: { branch: { variable: LOANS_BRANCH } } } }
paths:
  /{branch}/loans:
    get:
      operationId: ListLoans
      parameters:
        - { name: branch, in: path, required: true, x-role: resource, x-answers: { unknown: { outcomes: [success] } }, schema: { type: string } }
        - { name: page, in: query, x-role: page, schema: { type: integer, minimum: 1, default: 1 } }
        - { name: size, in: query, x-role: size, schema: { type: integer, minimum: 1, maximum: 50, default: 10 } }
      x-collection:
        items: /loans
        total: /total
        pages: { header: x-pages }
        links: { next: /next, last: /last }
        paging: { style: page-index, page: page, size: size, first: 1, oversize: clamped }
      responses:
        '200':
          description: Loans.
          headers: { X-Pages: { required: true, schema: { type: integer, minimum: 1 } } }
          content:
            application/json:
              schema:
                type: object
                properties:
                  total: { type: integer }
                  next: { type: string, pattern: '^/' }
                  last: { type: string, pattern: '^/' }
                  loans: { type: array, items: { type: object, properties: { id: { type: integer } } } }
`);

test('says of pages and links what their schemas allow, and lists nothing of an unknown resource that is no mistake', async () => {
  const provider = await startProvider({ contracts: [contract], items: 15 });
  const ask = async (branch: string, size = '10') => {
    const answer = await fetch(`${provider.origin}/${branch}/loans?size=${size}`);
    return { pages: answer.headers.get('x-pages'), body: (await answer.json()) as Record<string, unknown> };
  };
  const branch = provider.variables['LOANS_BRANCH'] ?? '';
  const known = await ask(branch);
  expect(known.pages).toBe('2');
  expect(known.body).toMatchObject({
    next: `/${branch}/loans?size=10&page=2`,
    last: `/${branch}/loans?size=10&page=2`,
  });
  // More than 64 bits hold: a larger size is cut all the same.
  expect((await ask(branch, '18446744073709551617')).body['loans']).toHaveLength(15);
  const unknown = await ask('nowhere');
  expect(unknown.pages).toBe('1');
  expect(unknown.body).toMatchObject({ total: 0, loans: [] });
  await provider.close();
});
