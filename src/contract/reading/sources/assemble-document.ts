import type { JsonPointer } from '../../model/index.ts';
import { readAnySuccess } from './any-success.ts';
import { applyOverlay } from './apply-overlay.ts';
import { Assembly } from './assembly.ts';
import { bringOtherFiles, bundleReferences } from './bundle-references.ts';
import { convertDocument } from './convert-document.ts';
import type { Tree } from './copy-tree.ts';
import { fillMediaTypes } from './fill-media-types.ts';
import type { Place } from './origins.ts';
import { SourceFiles } from './source-files.ts';
import { SourceText } from './source-text.ts';

/** A file and what it holds. */
export interface WrittenFile {
  /** From the folder on: `contracts/shop/openapi.yaml`. */
  readonly file: string;
  readonly text: string;
}

/** What a contract is read from. Files that it refers to are read when they are met. */
export interface WrittenContract extends WrittenFile {
  /** Absolute folder that names of files start from. */
  readonly folder: string;
  /** An OpenAPI Overlay that adds to the document. */
  readonly overlay?: WrittenFile;
}

/** One document in OpenAPI 3.1, and where each part of it is written. */
export interface AssembledDocument {
  readonly file: string;
  readonly folder: string;
  readonly files: readonly string[];
  readonly sha256: string;
  readonly root: Tree;
  placeOf(pointer: JsonPointer): Place;
  /** Where an overlay finds a node: a pointer into the document as it was before the overlay changed it. */
  reachedAt(pointer: JsonPointer): JsonPointer;
}

/** Puts a contract together: its document, changed by its overlay, with what it refers to, as OpenAPI 3.1. */
export function assembleDocument({ file, text, folder, overlay }: WrittenContract): AssembledDocument {
  const files = new SourceFiles(folder);
  const assembly = new Assembly(files.add(new SourceText(text, file)));
  const overlaid = overlay && files.add(new SourceText(overlay.text, overlay.file));
  // An overlay reaches what stands in other files, and may refer to files itself.
  bringOtherFiles(assembly, files);
  if (overlaid) applyOverlay(assembly, overlaid);
  const moved = bundleReferences(assembly, files);
  const { root, original } = convertDocument(assembly);
  fillMediaTypes(root);
  if (files.mention(/x-outcome["']?\s*:/)) readAnySuccess(root);
  return {
    file,
    folder,
    files: files.names,
    sha256: files.sha256,
    root,
    placeOf: (pointer) => assembly.placeOf(original(pointer)),
    reachedAt: (pointer) => movedBack(original(pointer), moved),
  };
}

/** A path item stands where its reference stood, and an overlay saw it where it is written. */
function movedBack(pointer: JsonPointer, moved: ReadonlyMap<JsonPointer, JsonPointer>): JsonPointer {
  const [, item = '', rest = ''] = /^(\/paths\/[^/]+)(.*)$/.exec(pointer) ?? [];
  const from = moved.get(item);
  return from === undefined ? pointer : movedBack(from + rest, moved);
}
