/** A document of one list, as a vendor would write it. */
export const SHOP_DOCUMENT = `
openapi: 3.0.3
info: { title: The Pet Shop API, version: '1' }
servers: [{ url: 'https://pets.example.com/v1/' }]
security: [{ key: [] }]
paths:
  /shops/{shop}/pets:
    get:
      parameters:
        - { name: shop, in: path, required: true, schema: { type: string } }
        - { name: page, in: query, schema: { type: integer } }
        - { name: limit, in: query, schema: { type: integer } }
      responses:
        '200': { description: Fine, content: { application/json: { schema: { type: array, items: { type: object, properties: { id: { type: integer } } } } } } }
    post: { responses: { '201': { description: Made } } }
components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
`;
