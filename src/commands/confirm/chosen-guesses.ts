import path from 'node:path';
import { isMeant } from '../../environments/index.ts';
import type { Finding } from '../../findings/index.ts';
import type { GuessInOverlay } from '../../discovery/index.ts';
import { CommandError, nearestWord, runIn, suggestion } from '../program/index.ts';
import type { GuessedContract } from './guessed-contracts.ts';

const SHOWN = 12;

/** A guess that somebody names, in the contract that makes it. */
export interface ChosenGuess {
  readonly guessed: GuessedContract;
  readonly guess: GuessInOverlay;
}

/** The guesses that a word names: a name, a name with `*`, or the fingerprint of a finding. Throws `CommandError` where it names none. */
export async function chosenGuesses(
  word: string,
  all: readonly GuessedContract[],
  findings: string,
): Promise<readonly ChosenGuess[]> {
  const guesses = all.flatMap((guessed) => guessed.guesses.map((guess) => ({ guessed, guess })));
  if (/^[0-9a-f]{12}$/.test(word)) return [await ofFinding(word, guesses, findings)];
  const found = guesses.filter(({ guess: { name } }) => isMeant(name, word));
  if (found.length > 0) return found;
  const names = guesses.map(({ guess: { name } }) => name);
  if (names.length === 0) throw new CommandError('No overlay holds a guess: everything is promised by somebody.');
  const shown = [...names.slice(0, SHOWN), ...(names.length > SHOWN ? [`and ${names.length - SHOWN} more`] : [])];
  throw new CommandError(`There is no guess "${word}". ${suggestion(nearestWord(word, names), shown)}`);
}

async function ofFinding(fingerprint: string, guesses: readonly ChosenGuess[], file: string): Promise<ChosenGuess> {
  const { api, promise, check } = await findingNamed(fingerprint, file);
  const candidates = guesses.filter(({ guessed }) => guessed.contract.api === api);
  const [first] = candidates;
  const place =
    first?.guessed.contract.node(promise.pointer) === undefined
      ? undefined
      : first.guessed.contract.position(promise.pointer);
  const offset =
    first && place?.file === first.guessed.file ? offsetOf(first.guessed.text, place.line, place.column) : undefined;
  const around =
    offset === undefined ? [] : candidates.filter(({ guess: { range } }) => range[0] <= offset && offset <= range[1]);
  const before =
    offset === undefined ? undefined : candidates.find(({ guess }) => isKeyOf(guess, first!.guessed.text, offset));
  const nearest = before ?? around.toSorted((one, other) => length(one) - length(other))[0];
  if (nearest) return nearest;
  throw new CommandError(
    `${fingerprint} (${check}) is no guess: ${promise.source} promises it, at ${promise.position.file}:${promise.position.line}. A waiver accepts a finding, and --help of verify says how.`,
  );
}

function length({ guess: { range } }: ChosenGuess): number {
  return range[1] - range[0];
}

/** A position is that of the key, which stands before the value that is guessed. */
function isKeyOf({ path: keys, range }: GuessInOverlay, text: string, offset: number): boolean {
  const key = String(keys.at(-1));
  return text.startsWith(key, offset) && /^\S+:\s*$/.test(text.slice(offset, range[0]));
}

function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((sum, each) => sum + each.length + 1, column - 1);
}

async function findingNamed(fingerprint: string, file: string): Promise<Finding> {
  const { apis } = await runIn(file);
  const findings = apis.flatMap(({ verdicts }) => verdicts.flatMap((verdict) => verdict.findings));
  const found = findings.find((finding) => finding.fingerprint === fingerprint);
  if (found) return found;
  throw new CommandError(
    `${path.relative('', file)} holds no finding ${fingerprint}. Known: ${
      findings
        .map((each) => each.fingerprint)
        .slice(0, SHOWN)
        .join(', ') || 'none'
    }.`,
  );
}
