import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ContractError } from './contract-error.ts';
import type { Contract } from './model.ts';
import { checkDocument } from './reading/check-document.ts';
import { Cursor } from './reading/cursor.ts';
import { DECISIONS, PROJECT } from './project.ts';
import { readAgreements } from './reading/read-agreements.ts';
import { readCredentials } from './reading/read-credentials.ts';
import { readEnvironment } from './reading/read-environment.ts';
import { readOperations } from './reading/read-operations.ts';
import { readOutcomes } from './reading/read-outcomes.ts';
import { readProvenance } from './reading/read-provenance.ts';
import { SourceDocument } from './reading/source-document.ts';
import { SchemaValidator } from './schema/schema-validator.ts';

/** Reads one contract; a relative path starts at the project's root. Throws `ContractError` with file, line, value and choices. */
export function loadContract(file: string): Contract {
  const absolute = path.resolve(PROJECT, file);
  if (!existsSync(absolute))
    throw new ContractError(`${file} does not exist. A contract stands in contracts/<api>/openapi.yaml.`);
  return parseContract(readFileSync(absolute, 'utf8'), path.relative(PROJECT, absolute).replaceAll(path.sep, '/'));
}

/** Reads the contract of every folder that has an `openapi.yaml`, in the order of their names. */
export function loadContracts(folder = 'contracts'): Contract[] {
  const absolute = path.resolve(PROJECT, folder);
  if (!existsSync(absolute))
    throw new ContractError(`The folder ${folder} does not exist. Contracts stand in contracts/<api>/openapi.yaml.`);
  return readdirSync(absolute)
    .map((api) => path.join(absolute, api, 'openapi.yaml'))
    .filter((file) => existsSync(file))
    .toSorted()
    .map((file) => loadContract(file));
}

/** Reads a contract from text, for example in a test; `file` names it in messages, and its folder (of a revision, the one above `revisions`) is the name of the API. */
export function parseContract(text: string, file = 'contracts/example/openapi.yaml'): Contract {
  const source = new SourceDocument(text, file);
  checkDocument(source);
  const root = new Cursor(source, '');
  const validator = new SchemaValidator(source.root);
  const contract: Contract = {
    api: path.basename(path.dirname(file).replace(/\/revisions$/, '')),
    file,
    title: root.child('info', 'title').text(),
    version: root.child('info', 'version').text(),
    document: source.root,
    get operations() {
      return operations;
    },
    outcomes: readOutcomes(root),
    credentials: readCredentials(root),
    get agreements() {
      return agreements;
    },
    variables: readEnvironment(root),
    node: (pointer) => source.node(pointer),
    position: (pointer) => source.position(pointer),
    provenance: (pointer) => readProvenance(source, pointer, DECISIONS),
    validate: (schema, value) => validator.validate(schema, value),
  };
  const operations = readOperations(root, contract);
  const agreements = readAgreements(root, operations);
  return Object.freeze(contract);
}
