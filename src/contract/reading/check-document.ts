import { extensionProblems } from '../language/extension-problems.ts';
import { checkReferences } from './check-references.ts';
import type { SourceDocument } from './source-document.ts';

/** Throws `ContractError` where an extension breaks the schema of the language, or a `$ref` leads nowhere. */
export function checkDocument(source: SourceDocument): void {
  for (const { pointer, message } of extensionProblems(source.root)) source.fail(pointer, message);
  checkReferences(source);
}
