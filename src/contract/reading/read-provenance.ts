import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord, parentPointer } from '../json-pointer.ts';
import type { Written } from '../language/written.ts';
import type { JsonPointer, Provenance } from '../model/index.ts';
import type { SourceDocument } from './source-document.ts';

/** The nearest `x-provenance` at or above a pointer, by nesting in the document and never through `$ref`, with its sources spelt out. */
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
    const node = source.node(at);
    const written = isRecord(node) ? node['x-provenance'] : undefined;
    if (isRecord(written)) return written as Written['provenance'];
  }
  return undefined;
}

/** An unknown key speaks for itself: the linter reports it, and a finding is not lost for it. */
function documentTitle(source: SourceDocument, key: string): string {
  const documents = source.root['x-documents'];
  const entry = isRecord(documents) ? documents[key] : undefined;
  return isRecord(entry) ? `${String(entry['title'])} ${String(entry['date'])}` : key;
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
