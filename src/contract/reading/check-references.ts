import type { JsonPointer } from '../model/index.ts';
import { referenceOf, targetOf } from './references.ts';
import type { SourceDocument } from './source-document.ts';
import { documentNodes } from './walk-document.ts';

/** Throws `ContractError` where a `$ref` leads nowhere, out of the document, or back to itself. */
export function checkReferences(source: SourceDocument): void {
  for (const { pointer, node } of documentNodes(source.root))
    if (typeof node['$ref'] === 'string') checkReference(source, pointer, node['$ref']);
}
function checkReference(source: SourceDocument, pointer: JsonPointer, reference: string): void {
  const seen = new Set<JsonPointer>();
  for (let at = pointer; ;) {
    const next = referenceOf(source.node(at));
    if (next === undefined && at !== pointer) break;
    if (next === undefined)
      source.fail(pointer, `refers to "${reference}"; a $ref stays inside the document: "#/components/…".`);
    if (seen.has(next)) source.fail(pointer, `refers to "${reference}", which leads back to itself.`);
    seen.add(next);
    at = next;
  }
  if (source.node(targetOf(source, pointer)) === undefined)
    source.fail(pointer, `refers to "${reference}", which does not exist in this document.`);
}
