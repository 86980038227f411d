import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ContractError } from './contract-error.ts';
import type { Contract } from './model/index.ts';
import { PROJECT } from './project.ts';
import { checkDocument } from './reading/check-document.ts';
import { readContract } from './reading/read-contract.ts';
import { SourceDocument } from './reading/source-document.ts';

const STANDS = 'contracts/<api>/openapi.yaml';

/** Reads the contract of every folder that has an `openapi.yaml`, in the order of their names. */
export function loadContracts(folder = 'contracts'): Contract[] {
  const absolute = path.resolve(PROJECT, folder);
  if (!existsSync(absolute))
    throw new ContractError(`The folder ${folder} does not exist. Contracts stand in ${STANDS}.`);
  return readdirSync(absolute)
    .map((api) => path.join(absolute, api, 'openapi.yaml'))
    .filter((file) => existsSync(file))
    .toSorted()
    .map((file) => loadContract(file));
}

/** Reads one contract; a relative path starts at the project's root. Throws `ContractError` with file, line, value and choices. */
export function loadContract(file: string): Contract {
  const absolute = path.resolve(PROJECT, file);
  if (!existsSync(absolute)) throw new ContractError(`${file} does not exist. A contract stands in ${STANDS}.`);
  return parseContract(readFileSync(absolute, 'utf8'), path.relative(PROJECT, absolute).replaceAll(path.sep, '/'));
}

/**
 * Reads a contract from text: the text becomes a document that knows the line of each node, the document is checked, and the model is
 * read from it. `file` names the contract in messages, and its folder names the API.
 */
export function parseContract(text: string, file = 'contracts/example/openapi.yaml'): Contract {
  const document = new SourceDocument(text, file);
  checkDocument(document);
  return readContract(document);
}
