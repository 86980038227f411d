/** A contract in YAML: notes that are asked for by a text, whose schema is given, with outcomes before the success. */
export function askedByText(schema: string, outcomes = ''): string {
  return `
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
}
