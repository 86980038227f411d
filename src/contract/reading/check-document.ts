import { isRecord } from '../json-pointer.ts';
import type { JsonPointer } from '../model.ts';
import { extensionKeys } from './extension-keys.ts';
import { referenceOf, targetOf } from './references.ts';
import type { SourceDocument } from './source-document.ts';
import { documentNodes, type DocumentNode } from './walk-document.ts';

/** Throws where an extension is unknown or has an unknown key, and where a `$ref` leads nowhere. */
export function checkDocument(source: SourceDocument): void {
  for (const found of documentNodes(source.root)) {
    if (!found.named) checkExtensions(source, found);
    if (typeof found.node['$ref'] === 'string') checkReference(source, found.pointer, found.node['$ref']);
  }
}

function checkExtensions(source: SourceDocument, { pointer, node }: DocumentNode): void {
  const known = extensionKeys();
  for (const [name, value] of Object.entries(node)) {
    if (!name.startsWith('x-')) continue;
    const keys = known.get(name);
    if (!known.has(name))
      source.fail(`${pointer}/${name}`, `has the unknown extension "${name}". Known: ${[...known.keys()].join(', ')}.`);
    const unknown = keys && isRecord(value) ? Object.keys(value).find((key) => !keys.includes(key)) : undefined;
    if (unknown !== undefined)
      source.fail(
        `${pointer}/${name}/${unknown}`,
        `has the unknown key "${unknown}" in ${name}. Known: ${keys?.join(', ')}.`,
      );
  }
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
