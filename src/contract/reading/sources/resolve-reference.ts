import path from 'node:path';
import type { JsonPointer } from '../../model/index.ts';
import { documentNodes } from '../walk-document.ts';
import type { Place } from './origins.ts';
import type { SourceFiles } from './source-files.ts';
import type { SourceText } from './source-text.ts';

/** A `$ref` as it is written. */
export interface WrittenReference {
  readonly text: string;
  /** The file in which it is written: names of files start in its folder. */
  readonly base: SourceText;
  /** The document that `#/…` means. */
  readonly owner: SourceText;
  readonly files: SourceFiles;
}

/** What a `$ref` names, or a sentence that says why it names nothing. */
export function resolveReference({ text, base, owner, files }: WrittenReference): Place | string {
  const decoded = decode(text);
  if (decoded === undefined)
    return `refers to "${text}", which has a "%" that begins no escape. Write %25 where you mean the character.`;
  const [name = '', ...fragments] = decoded.split('#');
  const fragment = fragments.join('#');
  if (/^[a-z][a-z0-9+.-]*:/i.test(name)) return byId(text, owner);
  const source = name === '' ? owner : files.read(path.posix.join(path.posix.dirname(base.file), name));
  if (source === undefined)
    return `refers to "${text}", and there is no file ${path.posix.join(path.posix.dirname(base.file), name)}.`;
  if (fragment !== '' && !fragment.startsWith('/')) return byAnchor(text, fragment, source);
  return { source, pointer: fragment };
}

function byAnchor(text: string, anchor: string, source: SourceText): Place | string {
  const pointer = pointerOf(source, (node) => node['$anchor'] === anchor);
  if (pointer !== undefined) return { source, pointer };
  return `refers to "${text}", and no schema has "$anchor: ${anchor}". A place in a document is written "#/components/…".`;
}

function byId(text: string, owner: SourceText): Place | string {
  const pointer = pointerOf(owner, (node) => node['$id'] === text);
  if (pointer !== undefined) return { source: owner, pointer };
  return `refers to "${text}". Nothing is loaded from another host: save the file beside the contract and refer to it by its name.`;
}

function pointerOf(
  { value }: SourceText,
  fits: (node: Readonly<Record<string, unknown>>) => boolean,
): JsonPointer | undefined {
  return documentNodes(value).find(({ node, named }) => !named && fits(node))?.pointer;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
