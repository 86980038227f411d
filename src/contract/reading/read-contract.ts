import path from 'node:path';
import type { Contract } from '../model/index.ts';
import { SchemaValidator } from '../schema/schema-validator.ts';
import { OpenApiNode } from './open-api-node.ts';
import { readAgreements } from './read-agreements.ts';
import { readCredentials } from './read-credentials.ts';
import { readEnvironment } from './read-environment.ts';
import { readOperations } from './read-operations.ts';
import { readOutcomes } from './read-outcomes.ts';
import { readProvenance } from './read-provenance.ts';
import type { SourceDocument } from './source-document.ts';

/** The model of a document that `checkDocument` accepts. Each part of the document has a reader of its own. */
export function readContract(source: SourceDocument): Contract {
  const root = new OpenApiNode(source, '');
  const validator = new SchemaValidator(source.root);
  const contract: Contract = {
    api: apiOf(source.file),
    file: source.file,
    root: source.folder,
    files: source.files,
    title: root.child('info', 'title').text(),
    version: root.child('info', 'version').text(),
    document: source.root,
    // An operation knows its contract, so the operations are read when the contract is there.
    get operations() {
      return operations;
    },
    outcomes: readOutcomes(root.extension('x-outcomes')),
    credentials: readCredentials(root),
    get agreements() {
      return agreements;
    },
    variables: readEnvironment(root.extension('x-environment') ?? root.fail('lacks "x-environment".')),
    node: (pointer) => source.node(pointer),
    position: (pointer) => source.position(pointer),
    provenance: (pointer) => readProvenance(source, pointer),
    validate: (schema, value) => validator.validate(schema, value),
  };
  const operations = readOperations(root, contract);
  const agreements = readAgreements(root.extension('x-agrees'), operations);
  return Object.freeze(contract);
}

/** An API has the name of its folder under `contracts/`. Its revisions stand in a folder below that one. */
function apiOf(file: string): string {
  return path.basename(path.dirname(file).replace(/\/revisions$/, ''));
}
