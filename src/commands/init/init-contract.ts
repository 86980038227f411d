import path from 'node:path';
import { type DescribedDocument, describeDocument, isRecord, loadContract } from '../../contract/index.ts';
import {
  answered,
  apiName,
  discover,
  type Discovery,
  makeContract,
  type MadeContract,
  openQuestions,
} from '../../discovery/index.ts';
import { settingsOf } from '../../environments/index.ts';
import { CommandError, typed } from '../program/index.ts';
import { type Asking, askAtTerminal, NO_ONE } from './asking.ts';
import { look } from './look.ts';
import { copyDocument, type Place, placeOf, writeFile } from './place-files.ts';
import { writeProject } from './write-project.ts';

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
  const asking = options.isAsking ? await askAtTerminal() : NO_ONE;
  const init = { document, place, title, asking };
  const first = write(init, found);
  sayFound(first);
  const server =
    options.endpoint ??
    (await asking.text('Where does the service run? Leave it empty to look at nothing.', serverOf(document)));
  const seen = await lookedAt(init, first, {
    ...options,
    ...(asking.isHeard || options.endpoint !== undefined ? { endpoint: server } : {}),
  });
  const settled = await settle(seen, asking);
  const made = settled === first.discovery ? first : write(init, settled);
  writeProject({ ...place, title, made, endpoint: server, contract: loadContract(fileIn(place)) });
  sayNext(made);
}

interface Init {
  readonly document: DescribedDocument;
  readonly place: Place;
  readonly title: string;
  readonly asking: Asking;
}

function write({ document, place, title }: Init, discovery: Discovery): MadeContract {
  const { extended } = place;
  const made = makeContract(document, discovery, { title, ...(extended !== undefined && { extends: extended }) });
  copyDocument(document, place);
  writeFile(path.join(place.folder, 'overlay.yaml'), made.text);
  return made;
}

function fileIn({ folder, document }: Place): string {
  return path.join(folder, document);
}

/** What the service shows, where it is said where it runs. */
async function lookedAt(
  { place, asking }: Init,
  { discovery }: MadeContract,
  { endpoint, token }: Pick<InitOptions, 'endpoint' | 'token'>,
): Promise<Discovery> {
  if (endpoint === undefined || endpoint === '') return discovery;
  const variables = settingsOf(process.cwd(), process.env);
  const contract = loadContract(fileIn(place));
  const { lists } = await look(discovery.lists, contract, {
    endpoint,
    variables,
    asking,
    ...(token !== undefined && { token }),
  });
  return { ...discovery, lists };
}

/** Asks what neither the document nor the service says. Where nobody answers, the question stays in the overlay. */
async function settle(discovery: Discovery, asking: Asking): Promise<Discovery> {
  if (!asking.isHeard) return discovery;
  let { lists } = discovery;
  for (const question of openQuestions(lists))
    lists = answered(lists, question, await asking.choose(question.text, question.choices));
  return { ...discovery, lists };
}

function sayFound({ discovery: { lists, leftOut }, unreadable }: MadeContract): void {
  for (const { operation, paging, total } of lists)
    console.log(
      `found    ${operation.method.toUpperCase()} ${operation.path}: pages ${paging ? `by ${paging.value.style}` : 'not described'}, total ${total ? 'said' : 'not said'}`,
    );
  if (leftOut.length > 0)
    console.log(
      `left out ${leftOut.length} operations, which are no lists or cannot be judged; README.md of the contract names them`,
    );
  if (unreadable.length > 0) console.log(`left out ${unreadable.length} parts of the document, which cannot be read`);
}

function sayNext({ discovery: { lists } }: MadeContract): void {
  const open = openQuestions(lists);
  for (const { text, choices } of open) console.log(`open     ${text} Taken: ${choices[0]}.`);
  if (open.length > 0) console.log('         Look for OPEN in overlay.yaml.');
  console.log(`Next: ${typed('verify')}`);
}

function titleOf({ root, file }: DescribedDocument): string {
  const info = isRecord(root['info']) ? root['info'] : {};
  return typeof info['title'] === 'string' && info['title'].trim() !== '' ? info['title'] : path.parse(file).name;
}

function serverOf({ root }: DescribedDocument): string {
  const [server]: unknown[] = Array.isArray(root['servers']) ? root['servers'] : [];
  const url = isRecord(server) ? server['url'] : undefined;
  return typeof url === 'string' && /^https?:\/\/[^{}]+$/.test(url) ? url.replace(/\/$/, '') : '';
}

function noList(openapi: string, { leftOut }: Discovery): string {
  if (leftOut.length === 0)
    return `${openapi} describes no operation, so there is no list to judge. Nothing was written.`;
  const reasons = Map.groupBy(leftOut, ({ because }) => because);
  const counted = [...reasons].map(([because, each]) => `${each.length} because ${because}`).join('; ');
  return `${openapi} holds no operation that answers with a list. Left out: ${counted}. Nothing was written.`;
}
