import { GRAM, indexGrams, type GramIndex } from './gram-index.ts';
import { secretSpellings } from './secret-spellings.ts';

export const MASK = '***';
/** A part of this length is the secret itself and no coincidence. */
const LEAK = 16;
/** A secret of fewer different characters (`aaaaaaaa`, `00000000`) may stand in a text by chance. */
const TELLING_CHARACTERS = 4;
const SHORTEST = 4;
/** What was found in a text of so many characters is kept, because lists are often answered alike. */
const LONG = 500;
/** The kept texts have so many characters together at most. */
const KEPT_CHARACTERS = 4 * 1024 * 1024;

export interface Secret {
  /** As a user knows it: `SHOP_TOKEN`. */
  readonly name: string;
  readonly value: string;
  /** False for what only names somebody, such as the id of an access key: it is masked, but an answer may repeat it. */
  readonly confidential: boolean;
}

export interface Inspected {
  readonly text: string;
  readonly leaked: readonly string[];
}

export interface Masker {
  /** Replaces by `***` every part of a secret that has at least 8 characters, and every shorter secret that stands as a word. */
  mask(text: string): string;
  /** Masks, and names the confidential secrets whose value stands in the text. */
  inspect(text: string): Inspected;
  /** Masks a further secret from now on; one that is known already costs nothing. */
  add(secret: Secret): void;
}

/** Knows secrets by value, however they are spelled: plain, percent-encoded, in base64. */
export function createMasker(initial: readonly Secret[]): Masker {
  const known = new Map<string, Secret>();
  let finder: Finder | undefined;
  const add = (secret: Secret) => {
    if (secret.value.length < SHORTEST || known.has(secret.value)) return;
    known.set(secret.value, secret);
    finder = undefined;
  };
  initial.forEach(add);
  const inspect = (text: string) =>
    known.size === 0 ? { text, leaked: [] } : (finder ??= new Finder([...known.values()])).inspect(text);
  return { add, inspect, mask: (text) => inspect(text).text };
}

class Finder {
  readonly #long: readonly Secret[];
  readonly #index: GramIndex;
  readonly #words: RegExp | undefined;
  readonly #known = new Map<string, Inspected>();
  #room = KEPT_CHARACTERS;

  constructor(secrets: readonly Secret[]) {
    this.#long = secrets.filter(({ value }) => value.length >= GRAM);
    this.#index = indexGrams(this.#long.map(({ value }) => secretSpellings(value)));
    const short = secrets
      .filter(({ value }) => value.length < GRAM)
      .map(({ value }) => value.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
    this.#words =
      short.length > 0 ? new RegExp(`(?<![A-Za-z0-9])(?:${short.join('|')})(?![A-Za-z0-9])`, 'g') : undefined;
  }

  inspect(text: string): Inspected {
    if (text.length < LONG || text.length > KEPT_CHARACTERS) return this.#inspect(text);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const inspected = this.#inspect(text);
    this.#keep(text, inspected);
    return inspected;
  }

  #keep(text: string, inspected: Inspected): void {
    if (text.length > this.#room) {
      this.#known.clear();
      this.#room = KEPT_CHARACTERS;
    }
    this.#known.set(text, inspected);
    this.#room -= text.length;
  }

  #inspect(text: string): Inspected {
    const runs = this.#runs(text);
    const leaked = runs
      .filter(
        ({ from, to, secret }) =>
          secret.confidential &&
          new Set(secret.value).size >= TELLING_CHARACTERS &&
          to - from >= Math.min(LEAK, secret.value.length),
      )
      .map(({ secret }) => secret.name);
    const masked = cutOut(text, runs);
    return { text: this.#words ? masked.replace(this.#words, MASK) : masked, leaked: [...new Set(leaked)] };
  }

  #runs(text: string): Run[] {
    const runs: Run[] = [];
    this.#index.scan(text, (from, number) => {
      const secret = this.#long[number]!;
      const last = runs.at(-1);
      if (last && last.secret === secret && from <= last.to) last.to = from + GRAM;
      else runs.push({ from, to: from + GRAM, secret });
    });
    return runs;
  }
}

interface Run {
  readonly from: number;
  to: number;
  readonly secret: Secret;
}

function cutOut(text: string, runs: readonly Run[]): string {
  const pieces: string[] = [];
  let written = 0;
  for (const { from, to } of runs) {
    if (from > written || (from === 0 && written === 0)) pieces.push(text.slice(written, from), MASK);
    written = Math.max(written, to);
  }
  return pieces.join('') + text.slice(written);
}
