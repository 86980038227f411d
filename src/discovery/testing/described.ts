import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from '#test';
import { type DescribedDocument, describeDocument } from '../../contract/index.ts';

/** A document from its text, in a folder of the test that runs. */
export function described(text: string, name = 'openapi.yaml'): DescribedDocument {
  const file = test.info().outputPath(name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return describeDocument(file);
}

/** What one operation of a document may say, with what is usual for the rest. */
export interface Described {
  readonly path?: string;
  readonly method?: string;
  readonly says?: string;
  /** Parameters in flow style: `{ name: page, in: query, schema: { type: integer } }`. */
  readonly parameters?: readonly string[];
  /** Schema of the answer in flow style. */
  readonly answer: string;
  readonly headers?: string;
  /** Further members of the operation, each a line. */
  readonly more?: readonly string[];
}

const ITEM = '{ type: object, properties: { id: { type: integer }, name: { type: string } } }';

/** A document with one operation. `ITEM` in the answer stands for a small object. */
export function documentWith({
  path: at = '/pets',
  method = 'get',
  says = '',
  parameters = [],
  answer,
  headers = '{}',
  more = [],
}: Described): string {
  return `
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  ${JSON.stringify(at)}:
    ${method}:
      summary: ${JSON.stringify(says)}
      parameters: [${parameters.join(', ')}]
${more.map((line) => `      ${line}`).join('\n')}
      responses:
        '200':
          description: Fine
          headers: ${headers}
          content: { application/json: { schema: ${answer.replaceAll('ITEM', ITEM)} } }
`;
}
