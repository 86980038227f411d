import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadContract } from '../../contract/index.ts';
import { CONFIRMED, confirmGuess, overlayDocument, removeGuess } from '../../discovery/index.ts';
import { chosenContracts, chosenFolder, CommandError } from '../program/index.ts';
import { type ChosenGuess, chosenGuesses } from './chosen-guesses.ts';
import { type GuessedContract, guessedContracts } from './guessed-contracts.ts';

export interface ConfirmOptions {
  readonly isRemoving: boolean;
  readonly contracts: string | undefined;
  readonly api: string | undefined;
  readonly findings: string;
}

/** Settles the guesses that are named, or lists them all where none is. Throws `CommandError` where a name names none. */
export async function confirmGuesses(words: readonly string[], options: ConfirmOptions): Promise<void> {
  const { isRemoving, contracts, api, findings } = options;
  const read = await chosenContracts(contracts);
  const all = guessedContracts(read.filter((contract) => api === undefined || contract.api === api));
  if (words.length === 0) return list(all);
  const named = await Promise.all(words.map((word) => chosenGuesses(word, all, findings)));
  const chosen = [...new Map(named.flat().map((each) => [each.guess, each])).values()];
  const root = path.dirname(await chosenFolder(contracts));
  for (const [guessed, each] of Map.groupBy(chosen, (one) => one.guessed)) settle(guessed, each, { isRemoving, root });
}

function list(all: readonly GuessedContract[]): void {
  const guesses = all.flatMap(({ guesses: each, contract }) => each.map((guess) => ({ ...guess, api: contract.api })));
  if (guesses.length === 0) return console.log('No overlay holds a guess: everything is promised by somebody.');
  const width = Math.min(48, Math.max(...guesses.map(({ name }) => name.length)));
  for (const { name, because } of guesses) console.log(`${name.padEnd(width)}  ${because}`);
  console.log(
    `${guesses.length} guesses. A finding on one informs; confirm <name> makes it a promise, and --remove takes it out.`,
  );
}

interface Settling {
  readonly isRemoving: boolean;
  /** Folder above all contracts. */
  readonly root: string;
}

/** Changes an overlay, and puts it back where the contract could not be read with it. */
function settle(
  { overlay, text, contract }: GuessedContract,
  chosen: readonly ChosenGuess[],
  { isRemoving, root }: Settling,
): void {
  const document = overlayDocument(text);
  // From the last to the first, because what follows in a list moves up.
  for (const { guess } of chosen.toReversed()) (isRemoving ? removeGuess : confirmGuess)(document, guess);
  if (!isRemoving) record(path.dirname(overlay), chosen);
  writeFileSync(overlay, document.toString({ lineWidth: 0 }));
  try {
    loadContract(contract.file, root);
  } catch (error) {
    writeFileSync(overlay, text);
    throw new CommandError(
      `Without that the contract cannot be read, so nothing was changed: ${(error as Error).message}`,
      { cause: error },
    );
  }
  for (const { guess } of chosen) console.log(`${isRemoving ? 'removes ' : 'confirms'} ${guess.name}`);
}

/** The record of everything that was confirmed, with what it was guessed by; the contract names it as its source. */
function record(folder: string, chosen: readonly ChosenGuess[]): void {
  const file = path.join(folder, 'decisions', `${CONFIRMED}.md`);
  mkdirSync(path.dirname(file), { recursive: true });
  const before = existsSync(file)
    ? readFileSync(file, 'utf8')
    : '# Confirmed guesses\n\nEach was guessed from the document or seen at the service, and somebody confirmed it.\n\n';
  const day = new Date().toISOString().slice(0, 10);
  const lines = chosen.map(({ guess: { name, because } }) => `- \`${name}\`, on ${day}: ${because}`);
  writeFileSync(file, `${before}${lines.join('\n')}\n`);
}
