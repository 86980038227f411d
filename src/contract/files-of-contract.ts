import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ContractError } from './contract-error.ts';
import type { WrittenContract, WrittenFile } from './reading/sources/assemble-document.ts';
import { SourceText } from './reading/sources/source-text.ts';

const ENDINGS = ['yaml', 'yml', 'json'];
const DOCUMENTS = ['openapi', 'swagger'].flatMap((name) => ENDINGS.map((ending) => `${name}.${ending}`));
const OVERLAYS = ENDINGS.map((ending) => `overlay.${ending}`);

/** What a message says where no contract was found. */
export const STANDS = 'A contract stands in contracts/<api>/openapi.yaml (or .json, or swagger.yaml).';

/** Whether a folder holds something that is named like a contract. */
export function holdsDocument(folder: string): boolean {
  return [...DOCUMENTS, ...OVERLAYS].some((name) => existsSync(path.join(folder, name)));
}

/** The document of one API in its folder, from the root on; `undefined` where the folder holds none. Throws `ContractError` where it is not clear which. */
export function documentIn(root: string, folder: string): string | undefined {
  const absolute = path.join(root, folder);
  if (!statSync(absolute).isDirectory()) return undefined;
  const overlay = overlayIn(root, folder);
  const extended = overlay && extendedBy(root, folder, overlay);
  if (extended !== undefined) return `${folder}/${extended}`;
  const found = DOCUMENTS.filter((name) => existsSync(path.join(absolute, name)));
  if (found.length > 1)
    throw new ContractError(`${folder} holds ${found.join(' and ')}. Keep one, or name it in overlay.yaml: "extends".`);
  if (found[0] !== undefined) return `${folder}/${found[0]}`;
  if (overlay) throw new ContractError(`${overlay.file}:1 changes a document, and there is none beside it. ${STANDS}`);
  const others = readdirSync(absolute).filter((name) => /\.(ya?ml|json)$/.test(name) && !name.startsWith('waivers.'));
  if (others.length > 0) throw new ContractError(`${folder} holds ${others.join(', ')} and no openapi.yaml. ${STANDS}`);
  return undefined;
}

/** A document with the overlay that stands beside it. Throws `ContractError` where the document does not exist. */
export function readFiles(root: string, file: string): WrittenContract {
  const folder = path.posix.dirname(file);
  if (!existsSync(path.join(root, file))) throw new ContractError(`${file} does not exist. ${STANDS}`);
  const overlay = overlayIn(root, folder);
  const name = path.posix.basename(file);
  const isExtended =
    overlay && (extendedBy(root, folder, overlay) ?? DOCUMENTS.find((known) => known === name)) === name;
  const text = readFileSync(path.join(root, file), 'utf8');
  return { file, text, folder: root, ...(isExtended && { overlay }) };
}

function overlayIn(root: string, folder: string): WrittenFile | undefined {
  const file = OVERLAYS.map((name) => `${folder}/${name}`).find((name) => existsSync(path.join(root, name)));
  return file === undefined ? undefined : { file, text: readFileSync(path.join(root, file), 'utf8') };
}

/** The file beside an overlay that it names. An address on another host only says where the document came from. */
function extendedBy(root: string, folder: string, { file, text }: WrittenFile): string | undefined {
  const overlay = new SourceText(text, file);
  const named = overlay.value['extends'];
  if (named === undefined || (typeof named === 'string' && /^https?:/.test(named))) return undefined;
  const name = typeof named === 'string' ? named.replace(/^\.\//, '') : '';
  const { line } = overlay.position('/extends');
  if (name === '' || name.includes('/') || !existsSync(path.join(root, folder, name)))
    throw new ContractError(`${file}:${line} extends ${JSON.stringify(named)}, and no such file stands beside it.`);
  return name;
}
