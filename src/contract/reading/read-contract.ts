import path from 'node:path';
import type { Contract, JsonPointer, SchemaIssue } from '../model/index.ts';
import { KnownOfLasting } from '../lasting/index.ts';
import { SchemaValidator } from '../schema/schema-validator.ts';
import { validateExactly } from '../schema/validate-exactly.ts';
import { OpenApiNode } from './open-api-node.ts';
import { readAgreements } from './read-agreements.ts';
import { readCredentials } from './credentials/read-credentials.ts';
import { readEnvironment, usualPrefix } from './read-environment.ts';
import { readLeftAlone } from './read-left-alone.ts';
import { readOperations } from './read-operations.ts';
import { readOutcomes } from './read-outcomes.ts';
import { readProvenance } from './read-provenance.ts';
import type { SourceDocument } from './source-document.ts';

/** The model of a document that `checkDocument` accepts. Each part of the document has a reader of its own. */
export function readContract(source: SourceDocument): Contract {
  const root = new OpenApiNode(source, '');
  const api = apiOf(source.file);
  const environment = root.extension('x-environment');
  const outcomes = readOutcomes(root.extension('x-outcomes'));
  const validator = new SchemaValidator(source.root);
  const issues = new KnownOfLasting<JsonPointer, readonly SchemaIssue[]>();
  const contract: Contract = {
    api,
    ...sourceOf(source),
    ...readInfo(root),
    // An operation knows its contract, so the operations are read when the contract is there.
    get operations() {
      return operations;
    },
    leftAlone: readLeftAlone(root),
    outcomes,
    credentials: readCredentials(root, { prefix: usualPrefix(environment, api), outcomes }),
    get agreements() {
      return agreements;
    },
    get variables() {
      return variables;
    },
    node: (pointer) => source.node(pointer),
    numberText: (pointer) => source.numberText(pointer),
    position: (pointer) => source.position(pointer),
    provenance: (pointer) => readProvenance(source, pointer),
    validate: (schema, value) =>
      issues.of(value, schema, () => validateExactly(contract, validator, { schema, value })),
  };
  const operations = readOperations(root, contract);
  const variables = readEnvironment(environment, { api, operations });
  const agreements = readAgreements(root.extension('x-agrees'), operations);
  return Object.freeze(contract);
}

function sourceOf({
  file,
  folder,
  files,
  sha256,
  root,
}: SourceDocument): Pick<Contract, 'file' | 'root' | 'files' | 'sha256' | 'document'> {
  return { file, root: folder, files, sha256, document: root };
}

function readInfo(root: OpenApiNode): Pick<Contract, 'title' | 'version'> {
  return { title: root.child('info', 'title').text(), version: root.child('info', 'version').text() };
}

/** An API has the name of its folder under `contracts/`. Its revisions stand in a folder below that one. */
function apiOf(file: string): string {
  return path.basename(path.dirname(file).replace(/\/revisions$/, ''));
}
