import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extensionProblems } from './language/extension-problems.ts';
import type { Problem } from './language/problem.ts';
import type { Contract, JsonPointer, JsonSchema } from './model/index.ts';
import { checkDocument } from './reading/check-document.ts';
import { checkReferences } from './reading/check-references.ts';
import { schemaProblems } from './reading/check-schemas.ts';
import { readContract } from './reading/read-contract.ts';
import { SourceDocument } from './reading/source-document.ts';

/** A document as it is, in OpenAPI 3.1 and without an overlay. It need be no contract. */
export interface DescribedDocument {
  /** Absolute. */
  readonly file: string;
  /** Names of all files that it is made of, from the folder of `file` on; the document itself is the first. */
  readonly files: readonly string[];
  readonly root: JsonSchema;
  /** Whether it is written in Swagger 2.0. An overlay speaks of it as it is written. */
  readonly isSwagger: boolean;
  /** The node at a pointer as it stands, `$ref` not followed. */
  node(pointer: JsonPointer): unknown;
  /** Where an overlay finds a node: a pointer into the document as it is written, with what other files add to it. */
  reachedAt(pointer: JsonPointer): JsonPointer;
  /** What keeps it from being a contract: extensions and schemas that cannot be read. */
  problems(): readonly Problem[];
  /** The contract that it is with an overlay. Throws `ContractError` with the place of what cannot be read. */
  withOverlay(text: string): Contract;
}

/** Reads a document of any version that contracts are read from. Throws `ContractError` with file and line where it cannot be read. */
export function describeDocument(file: string): DescribedDocument {
  const absolute = path.resolve(file);
  const [folder, name] = [path.dirname(absolute), path.basename(absolute)];
  const written = { file: name, folder, text: readFileSync(absolute, 'utf8') };
  const source = new SourceDocument(written);
  checkReferences(source);
  return {
    file: absolute,
    files: source.files,
    root: source.root,
    isSwagger: 'swagger' in source.placeOf('').source.value,
    node: (pointer) => source.node(pointer),
    reachedAt: (pointer) => source.reachedAt(pointer),
    problems: () => [...extensionProblems(source), ...schemaProblems(source)],
    withOverlay: (text) => {
      const whole = new SourceDocument({ ...written, overlay: { file: 'overlay.yaml', text } });
      checkDocument(whole);
      return readContract(whole);
    },
  };
}
