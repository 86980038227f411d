import path from 'node:path';
import { type Contract, type DescribedDocument, describeDocument, loadContract } from '../../contract/index.ts';
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
import { CommandError, EXIT } from '../program/index.ts';
import { type Asking, askAtTerminal, NO_ONE } from './asking.ts';
import { chosenLists } from './chosen-lists.ts';
import { serverOf, titleOf } from './document-head.ts';
import { documentFile } from './document-file.ts';
import { givenVariables } from './given-variables.ts';
import { look } from './look.ts';
import { copyDocument, filesOf, keptFiles, type Place, placeOf, writeFile } from './place-files.ts';
import { noList, sayFound, sayNext } from './say.ts';
import { writeProject } from './write-project.ts';

export interface InitOptions {
  readonly endpoint?: string;
  readonly token?: string;
  readonly name?: string;
  /** Paths or ids of the lists that are kept; all where nothing is said. */
  readonly chosen?: readonly string[];
  /** Values of parameters, by name. */
  readonly values: Readonly<Record<string, string>>;
  /** Writes what was given into `.env`. */
  readonly isKeeping: boolean;
  /** Whether somebody sits at the terminal and answers. */
  readonly isAsking: boolean;
  readonly force: boolean;
}

/** Reads a document, writes the contract that it is with an overlay, and says what was found. Throws `CommandError` where it holds no list. */
export async function initContract(openapi: string, options: InitOptions): Promise<void> {
  const document = describeDocument(await documentFile(openapi));
  const title = titleOf(document);
  const found = chosenLists(discover(document), options.chosen);
  if (found.lists.length === 0) throw new CommandError(noList(openapi, found));
  if (found.lists.some(({ operation }) => 'x-collection' in operation.node))
    throw new CommandError(
      `${openapi} says already what its lists mean: it is a contract, and needs no overlay. Nothing was written.`,
    );
  const place = placeOf(document, options.name ?? ownFolder(document) ?? apiName(title), options);
  const asking = options.isAsking ? await askAtTerminal() : NO_ONE;
  const restore = keptFiles(filesOf(document, place));
  const stop = (): never => {
    restore();
    console.error('Stopped. Nothing was written.');
    return process.exit(EXIT.couldNotRun);
  };
  process.once('SIGINT', stop);
  try {
    await writeContract({ document, place, title, asking, options }, found);
  } catch (error) {
    restore();
    throw error;
  } finally {
    process.off('SIGINT', stop);
  }
}

async function writeContract(init: Init, found: Discovery): Promise<void> {
  const { document, place, title, asking, options } = init;
  const first = write(init, found);
  sayFound(first);
  const { discovery, given } = await lookedAt(init, first);
  const settled = await settle(discovery, asking);
  const made = settled === first.discovery ? first : write(init, settled);
  const endpoint = options.endpoint ?? given?.endpoint ?? serverOf(document);
  writeProject({ ...place, title, made, endpoint, contract: contractIn(place), kept: given?.kept ?? {} });
  sayNext(made, contractIn(place), { ...settingsOf(process.cwd(), process.env), ...given?.kept });
}

/** A document that stands in a folder of `contracts/` stays there. */
function ownFolder({ file }: DescribedDocument): string | undefined {
  const folder = path.dirname(file);
  return path.dirname(folder) === path.resolve('contracts') ? path.basename(folder) : undefined;
}

interface Init {
  readonly document: DescribedDocument;
  readonly place: Place;
  readonly title: string;
  readonly asking: Asking;
  readonly options: InitOptions;
}

function write({ document, place, title, options: { token } }: Init, discovery: Discovery): MadeContract {
  const { extended } = place;
  const signIn = token?.includes(':') ? ('basic' as const) : ('bearer' as const);
  const head = { title, ...(extended !== undefined && { extends: extended }), ...(token !== undefined && { signIn }) };
  const made = makeContract(document, discovery, head);
  copyDocument(document, place);
  writeFile(path.join(place.folder, 'overlay.yaml'), made.text);
  return made;
}

function contractIn({ folder, document }: Place): Contract {
  return loadContract(path.join(folder, document));
}

interface LookedAt {
  readonly discovery: Discovery;
  readonly given?: { readonly endpoint: string; readonly kept: Readonly<Record<string, string>> };
}

/** What the service shows, where it is said where it runs. */
async function lookedAt({ document, place, asking, options }: Init, { discovery }: MadeContract): Promise<LookedAt> {
  const asked = 'Where does the service run? Leave it empty to look at nothing.';
  const endpoint = options.endpoint ?? (asking.isHeard ? await asking.text(asked, serverOf(document)) : '');
  if (endpoint === '') return { discovery };
  const contract = contractIn(place);
  const known = settingsOf(process.cwd(), process.env);
  const given = await givenVariables(contract, { ...options, endpoint, asking, known });
  const lists = await look(discovery.lists, contract, { ...known, ...given });
  const isKept =
    options.isKeeping ||
    (asking.isHeard && (await asking.choose('Write these values into .env?', ['yes', 'no'])) === 'yes');
  return { discovery: { ...discovery, lists }, given: { endpoint, kept: isKept ? given : {} } };
}

/** Asks what neither the document nor the service says. Where nobody answers, the question stays in the overlay. */
async function settle(discovery: Discovery, asking: Asking): Promise<Discovery> {
  if (!asking.isHeard) return discovery;
  let { lists } = discovery;
  for (const question of openQuestions(lists))
    lists = answered(lists, question, await asking.choose(question.text, question.choices));
  return { ...discovery, lists };
}
