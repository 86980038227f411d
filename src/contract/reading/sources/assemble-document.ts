import type { JsonPointer } from '../../model/index.ts';
import { applyOverlay } from './apply-overlay.ts';
import { Assembly } from './assembly.ts';
import { bundleReferences } from './bundle-references.ts';
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
}

/** Puts a contract together: its document, changed by its overlay, with what it refers to, as OpenAPI 3.1. */
export function assembleDocument({ file, text, folder, overlay }: WrittenContract): AssembledDocument {
  const files = new SourceFiles(folder);
  const assembly = new Assembly(files.add(new SourceText(text, file)));
  if (overlay) applyOverlay(assembly, files.add(new SourceText(overlay.text, overlay.file)));
  bundleReferences(assembly, files);
  const { root, original } = convertDocument(assembly);
  fillMediaTypes(root);
  return {
    file,
    folder,
    files: files.names,
    sha256: files.sha256,
    root,
    placeOf: (pointer) => assembly.placeOf(original(pointer)),
  };
}
