import path from 'node:path';
import { type DescribedDocument, describeDocument, isRecord, loadContract } from '../../contract/index.ts';
import {
  apiName,
  discover,
  type Discovery,
  makeContract,
  type MadeContract,
  readmeText,
  variableLines,
  variableText,
} from '../../discovery/index.ts';
import { CommandError, typed } from '../program/index.ts';
import { addManifest } from './add-manifest.ts';
import { addText, copyDocument, type Place, placeOf, writeFile } from './place-files.ts';

export interface InitOptions {
  readonly endpoint?: string;
  readonly token?: string;
  readonly name?: string;
  /** Whether somebody sits at the terminal and answers. */
  readonly isAsking: boolean;
  readonly force: boolean;
}

/** Reads a document, writes the contract that it is with an overlay, and says what was found. Throws `CommandError` where it holds no list. */
export async function initContract(openapi: string, options: InitOptions): Promise<void> {
  const document = describeDocument(openapi);
  const title = titleOf(document);
  const found = discover(document);
  if (found.lists.length === 0) throw new CommandError(noList(openapi, found));
  const place = placeOf(document, options.name ?? apiName(title), options);
  const made = makeContract(document, found, headOf(title, place));
  writeAll(document, { place, made, title, endpoint: options.endpoint ?? serverOf(document) });
}

function headOf(title: string, { extended }: Place) {
  return { title, ...(extended !== undefined && { extends: extended }) };
}

interface Whole {
  readonly place: Place;
  readonly made: MadeContract;
  readonly title: string;
  readonly endpoint: string;
}

function writeAll(document: DescribedDocument, { place, made, title, endpoint }: Whole): void {
  const { folder } = place;
  const contractFiles = [
    ...copyDocument(document, place),
    writeFile(path.join(folder, 'overlay.yaml'), made.text),
    writeFile(path.join(folder, 'README.md'), readmeText(title, place.document, made)),
  ];
  const contract = loadContract(path.join(folder, place.document));
  const variables = variableText(title, variableLines(contract, endpoint));
  const others = [addText(path.resolve('.env.example'), variables, `${contract.variables.endpoint}=`), addManifest()];
  for (const file of [...contractFiles, ...others])
    if (file !== undefined) console.log(`writes   ${path.relative('', file)}`);
  console.log(`Next: ${typed('verify')}`);
}

function titleOf({ root, file }: DescribedDocument): string {
  const info = isRecord(root['info']) ? root['info'] : {};
  return typeof info['title'] === 'string' && info['title'].trim() !== '' ? info['title'] : path.parse(file).name;
}

function serverOf({ root }: DescribedDocument): string {
  const [server]: unknown[] = Array.isArray(root['servers']) ? root['servers'] : [];
  return isRecord(server) && typeof server['url'] === 'string' && /^https?:\/\/[^{}]+$/.test(server['url'])
    ? server['url'].replace(/\/$/, '')
    : '';
}

function noList(openapi: string, { leftOut }: Discovery): string {
  if (leftOut.length === 0)
    return `${openapi} describes no operation, so there is no list to judge. Nothing was written.`;
  const reasons = Map.groupBy(leftOut, ({ because }) => because);
  const counted = [...reasons].map(([because, each]) => `${each.length} because ${because}`).join('; ');
  return `${openapi} holds no operation that answers with a list. Left out: ${counted}. Nothing was written.`;
}
