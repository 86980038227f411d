import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ContractError } from './contract-error.ts';
import { documentIn, holdsDocument, readFiles, STANDS } from './files-of-contract.ts';
import type { Contract } from './model/index.ts';
import { PROJECT } from './project.ts';
import { checkDocument } from './reading/check-document.ts';
import { readContract } from './reading/read-contract.ts';
import { SourceDocument } from './reading/source-document.ts';
import type { WrittenContract } from './reading/sources/assemble-document.ts';

/**
 * Reads the contract of every API in a folder, in the order of their names. A relative folder starts at the project's root. Files are
 * named from the folder above. Throws `ContractError` where there is no contract.
 */
export function loadContracts(folder = 'contracts'): Contract[] {
  const absolute = path.resolve(PROJECT, folder);
  if (!existsSync(absolute) || !statSync(absolute).isDirectory())
    throw new ContractError(`The folder ${folder} does not exist. ${STANDS}`);
  const root = path.dirname(absolute);
  const files = documentsIn(absolute);
  if (files.length === 0) throw new ContractError(`The folder ${folder} holds no contract. ${STANDS}`);
  return files.map((file) => read(readFiles(root, file)));
}

/** Whether any API has its document in a folder. */
export function holdsContracts(folder: string): boolean {
  return apisIn(folder).length > 0;
}

/** Names of the APIs that have a document in a folder, without reading it; none where there is no such folder. */
export function apisIn(folder: string): readonly string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .toSorted()
    .filter((api) => holdsDocument(path.join(folder, api)));
}

/** Reads one contract; a relative path starts at the project's root. Throws `ContractError` with file, line, value and choices. */
export function loadContract(file: string, root = rootOf(file)): Contract {
  const absolute = path.resolve(root, file);
  return read(readFiles(root, path.relative(root, absolute).replaceAll(path.sep, '/')));
}

/**
 * Reads a contract from text: the text becomes a document that knows the line of each node, the document is checked, and the model is
 * read from it. `file` names the contract in messages, and its folder names the API.
 */
export function parseContract(text: string, file = 'contracts/example/openapi.yaml'): Contract {
  return read({ text, file, folder: PROJECT });
}

function read(written: WrittenContract): Contract {
  const document = new SourceDocument(written);
  checkDocument(document);
  return readContract(document);
}

function documentsIn(folder: string): string[] {
  const [root, name] = [path.dirname(folder), path.basename(folder)];
  return readdirSync(folder)
    .toSorted()
    .flatMap((api) => documentIn(root, `${name}/${api}`) ?? []);
}

/** The folder above `contracts/`. */
function rootOf(file: string): string {
  return path.isAbsolute(file)
    ? path.resolve(path.dirname(file.replace(/\/revisions\/[^/]+$/, '/')), '../..')
    : PROJECT;
}
