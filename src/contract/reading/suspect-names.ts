import { closest, distance } from 'fastest-levenshtein';
import { joinPointer } from '../json-pointer.ts';
import type { JsonPointer } from '../model/index.ts';
import type { SourceDocument } from './source-document.ts';
import type { SourceText } from './sources/source-text.ts';
import { documentNodes, isVendorExtension, OWN_EXTENSIONS } from './walk-document.ts';

/**
 * Extensions that nobody knows and that look like a slip: a file that uses the contract language writes nearly one of its names. In a
 * file that does not, they are its vendor's.
 */
export function suspectNames(source: SourceDocument, pointer: JsonPointer, names: readonly string[]): string[] {
  return names.filter((name) => {
    const known = closest(name, [...OWN_EXTENSIONS]);
    if (distance(name, known) > name.length / 6) return false;
    return usesLanguage(source.placeOf(joinPointer(pointer, name)).source);
  });
}

/** Kept, because a text never changes. */
const using = new WeakMap<SourceText, boolean>();

function usesLanguage(text: SourceText): boolean {
  const known =
    using.get(text) ??
    documentNodes(text.value).some(
      ({ node, named }) => !named && Object.keys(node).some((key) => key.startsWith('x-') && !isVendorExtension(key)),
    );
  using.set(text, known);
  return known;
}
