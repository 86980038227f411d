/** A small document with one operation that finds pets; `asks` is the YAML of what it asks for, which stands in the operation. */
export function petsDocument(method: 'get' | 'post', asks: string): string {
  return `
openapi: 3.1.0
info: { title: Pets, version: '1' }
x-outcomes:
  success: { status: [200] }
  invalid-parameter: { status: [400] }
paths:
  /pets:
    ${method}:
      operationId: findPets
${asks.replace(/^\n|\n\s*$/g, '').replace(/^/gm, '      ')}
      responses:
        '200': { description: Pets., content: { application/json: { schema: { type: array } } } }
        '400': { description: Refused., content: { application/json: { schema: { type: object } } } }
`;
}

/** The same list, asked for with a JSON body of this schema. */
export function petsInJson(schema: string): string {
  return petsDocument('post', `requestBody: { content: { application/json: { schema: ${schema} } } }`);
}
