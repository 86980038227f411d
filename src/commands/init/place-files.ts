import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { DescribedDocument } from '../../contract/index.ts';
import { CommandError } from '../program/index.ts';

/** Names of a document that are found without an overlay that names it. */
const USUAL = /^(?:openapi|swagger)\.(?:yaml|yml|json)$/;

/** Where the files of a contract go. */
export interface Place {
  /** Absolute folder of the API. */
  readonly folder: string;
  /** Name of the document in it. */
  readonly document: string;
  /** For the overlay, where the document has no usual name. */
  readonly extended?: string;
}

/** The folder of an API in `contracts/`. Throws `CommandError` where its overlay is there already. */
export function placeOf(document: DescribedDocument, api: string, { force }: { readonly force: boolean }): Place {
  const folder = path.resolve('contracts', api);
  const name = path.basename(document.file);
  const overlay = path.join(folder, 'overlay.yaml');
  if (existsSync(overlay) && !force)
    throw new CommandError(
      `${path.relative('', overlay)} is there already, and what is confirmed in it would be lost. Take --force to write it anew, or --name for another folder.`,
    );
  const outside = document.files.find((file) => file.startsWith('..'));
  if (outside !== undefined && path.dirname(document.file) !== folder)
    throw new CommandError(
      `${name} refers to ${outside}, which stands outside of its folder. Put both into ${path.relative('', folder)} yourself, or into one document.`,
    );
  return { folder, document: name, ...(!USUAL.test(name) && { extended: name }) };
}

/** Copies the document, as it is, with the files that it names. */
export function copyDocument(document: DescribedDocument, { folder }: Place): void {
  const from = path.dirname(document.file);
  if (from === folder) return;
  for (const file of document.files) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(from, file), target);
  }
}

/** Every file of a contract that is written before it is known whether all goes well. */
export function filesOf({ files }: DescribedDocument, { folder }: Place): readonly string[] {
  return ['overlay.yaml', ...files].map((file) => path.join(folder, file));
}

/** Remembers files as they are, and gives what puts them back. Folders that were not there are removed again. */
export function keptFiles(files: readonly string[]): () => void {
  const before = files.map((file) => ({ file, text: existsSync(file) ? readFileSync(file) : undefined }));
  const folders = [...new Set(files.flatMap(newFoldersAbove))].toSorted((one, other) => other.length - one.length);
  return () => {
    for (const { file, text } of before)
      if (text === undefined) rmSync(file, { force: true });
      else writeFileSync(file, text);
    for (const folder of folders) if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  };
}

function newFoldersAbove(file: string): string[] {
  const folder = path.dirname(file);
  return existsSync(folder) ? [] : [folder, ...newFoldersAbove(folder)];
}

/** Writes a file with the folders above it, and gives its name. */
export function writeFile(file: string, text: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Adds a text to a file where a mark is not in it yet; `undefined` where nothing had to be added. */
export function addText(file: string, text: string, mark: string): string | undefined {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before.includes(mark)) return undefined;
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  return writeFile(file, before + gap + text);
}
