import { extensionProblems } from '../language/extension-problems.ts';
import { checkReferences } from './check-references.ts';
import { checkSchemas } from './check-schemas.ts';
import type { SourceDocument } from './source-document.ts';

/** Throws `ContractError` where an extension breaks the schema of the language, a `$ref` leads nowhere, or a schema is none. */
export function checkDocument(source: SourceDocument): void {
  for (const { pointer, message } of extensionProblems(source)) source.fail(pointer, message);
  checkReferences(source);
  checkSchemas(source);
}
