import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadContract } from '../load-contract.ts';
import type { Contract } from '../model/index.ts';

/** The head of a small document of any version; `version` is its first line. */
export function head(version = 'openapi: 3.1.0'): string {
  return `${version}
info: { title: Pets, version: '7' }
x-environment: { prefixes: [PETS_], endpoint: PETS_ENDPOINT }
`;
}

/** A path with one operation that answers with a schema. */
export const PETS = `paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200':
          description: Pets.
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
`;

/** Writes the files of one contract below a folder; `openapi.yaml` and its like are named from the folder of the API. Gives the folder of all contracts. */
export function writeContract(folder: string, files: Readonly<Record<string, string>>, api = 'pets'): string {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, 'contracts', api, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return path.join(folder, 'contracts');
}

/** Writes and reads a contract whose document is the first of the files. */
export function readWritten(folder: string, files: Readonly<Record<string, string>>): Contract {
  writeContract(folder, files);
  return loadContract(`contracts/pets/${Object.keys(files)[0]}`, folder);
}

/** `file:line` of a place in a contract. */
export function lineOf(contract: Contract, pointer: string): string {
  const { file, line } = contract.position(pointer);
  return `${path.basename(file)}:${line}`;
}
