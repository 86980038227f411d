import { readFileSync } from 'node:fs';
import { isRecord, joinPointer, parentPointer } from '../json-pointer.ts';
import { extensionOf } from '../language/extension-of.ts';
import type { Written } from '../language/written.ts';
import type { JsonPointer, Provenance } from '../model/index.ts';
import { decisionFile, decisionFolders } from './decisions.ts';
import type { SourceDocument } from './source-document.ts';
import type { SourceText } from './sources/source-text.ts';
import { documentNodes } from './walk-document.ts';

/**
 * The nearest `x-provenance` at or above a pointer, with its sources spelt out. Above means by nesting, never through `$ref`. Where a file
 * names no source anywhere, the file itself is the source of what it says.
 */
export function readProvenance(source: SourceDocument, pointer: JsonPointer): Provenance | undefined {
  const written = nearest(source, pointer);
  if (!written) return ownProvenance(source, pointer);
  const { basis, section, rivals = [] } = written;
  return {
    basis,
    source: sourceTitle(source, written),
    ...(section !== undefined && { section }),
    rivals: rivals.map((rival) => ({ ...rival, source: documentTitle(source, rival.source) })),
  };
}

function sourceTitle(source: SourceDocument, written: Written['provenance']): string {
  const { basis, source: name = '', because = name } = written;
  if (basis === 'assumed') return because;
  return basis === 'decided' ? decisionTitle(source, name) : documentTitle(source, name);
}

function ownProvenance(source: SourceDocument, pointer: JsonPointer): Provenance | undefined {
  const { source: text } = source.placeOf(pointer);
  return namesSources(text) ? undefined : { basis: 'documented', source: titleOf(text, source), rivals: [] };
}

/** Kept, because a text never changes and each finding asks. */
const naming = new WeakMap<SourceText, boolean>();

function namesSources(text: SourceText): boolean {
  const known = naming.get(text) ?? documentNodes(text.value).some(({ node }) => 'x-provenance' in node);
  naming.set(text, known);
  return known;
}

/** Title and version of a file; those of the whole document where the file is a part of it. */
function titleOf({ value, file }: SourceText, { root }: SourceDocument): string {
  const [own, whole] = [value['info'], root['info']];
  const info = isRecord(own) ? own : isRecord(whole) ? whole : {};
  return [info['title'] ?? file, info['version']].filter((part) => part !== undefined).join(' ');
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

function decisionTitle(source: SourceDocument, name: string): string {
  const file = decisionFile(decisionFolders(source), name);
  if (file === undefined) return name;
  return /^#+ +(.+)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.trim() ?? name;
}
