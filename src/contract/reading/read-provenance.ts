import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { joinPointer, parentPointer } from '../json-pointer.ts';
import { extensionOf } from '../language/extension-of.ts';
import type { Written } from '../language/written.ts';
import type { JsonPointer, Provenance } from '../model/index.ts';
import type { SourceDocument } from './source-document.ts';

/** The nearest `x-provenance` at or above a pointer, with its sources spelt out. Above means by nesting, never through `$ref`. */
export function readProvenance(
  source: SourceDocument,
  pointer: JsonPointer,
  decisions: string,
): Provenance | undefined {
  const written = nearest(source, pointer);
  if (!written) return undefined;
  const { basis, section, rivals = [] } = written;
  return {
    basis,
    source: basis === 'decided' ? decisionTitle(decisions, written.source) : documentTitle(source, written.source),
    ...(section !== undefined && { section }),
    rivals: rivals.map((rival) => ({ ...rival, source: documentTitle(source, rival.source) })),
  };
}

function nearest(source: SourceDocument, pointer: JsonPointer): Written['provenance'] | undefined {
  for (let at: JsonPointer | undefined = pointer; at !== undefined; at = parentPointer(at)) {
    const written = extensionOf(source.node(at), 'x-provenance');
    if (written?.basis) return written;
  }
  return undefined;
}

/** An unknown key is shown as it is: the linter reports it, and no finding is lost because of it. */
function documentTitle(source: SourceDocument, key: string): string {
  const document = source.node(joinPointer('/x-documents', key)) as Written['documents'][string] | undefined;
  return document ? `${document.title} ${document.date}` : key;
}

/** Path of a decision record; it need not exist. */
export function decisionFile(decisions: string, name: string): string {
  return path.join(decisions, `${name}.md`);
}

function decisionTitle(decisions: string, name: string): string {
  const file = decisionFile(decisions, name);
  if (!existsSync(file)) return name;
  return /^#+ +(.+)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.trim() ?? name;
}
