/** Shortest part of a secret that is recognised. */
export const GRAM = 8;
/** Most places of a text are told from a secret by this many characters. */
const BLOCK = 3;
/** A block that stands in no secret rules out every run of eight characters that it is a part of. */
const SKIP = GRAM - BLOCK + 1;

const BASE = 0x01000193;

/** Finds every run of eight characters of the secrets in one pass over a text. */
export interface GramIndex {
  /** Calls back for each run of eight characters of the text that stands in a secret, in order, with the number of the secret. */
  scan(text: string, found: (position: number, secret: number) => void): void;
}

/**
 * Builds the index. Blocks of three characters let it skip most of a text, and a bit for each run spares nearly every lookup in the map,
 * which is built when the first one is due. The Aho-Corasick packages were tried: with every run of a long
 * token as a pattern they took 3 to 20 times as long to build and up to 60 MB, and one misses a secret that stands before a combining character.
 */
export function indexGrams(secrets: readonly (readonly string[])[]): GramIndex {
  const spellings = secrets.flat();
  const characters = spellings.reduce((sum, { length }) => sum + length, 0);
  const [blocks, grams] = [new BitSet(characters), new BitSet(characters)];
  for (const spelling of spellings) {
    for (let at = 0; at + BLOCK <= spelling.length; at++) blocks.add(hash(spelling, at, BLOCK));
    for (let at = 0; at + GRAM <= spelling.length; at++) grams.add(hash(spelling, at, GRAM));
  }
  let owners: ReadonlyMap<string, number> | undefined;
  return {
    scan(text, found) {
      for (let at = 0; at + GRAM <= text.length;) {
        if (!blocks.has(hash(text, at + GRAM - BLOCK, BLOCK))) {
          at += SKIP;
          continue;
        }
        if (grams.has(hash(text, at, GRAM))) {
          const secret = (owners ??= ownersOf(secrets)).get(text.slice(at, at + GRAM));
          if (secret !== undefined) found(at, secret);
        }
        at += 1;
      }
    },
  };
}

/** The secret to which each run of eight characters belongs. */
function ownersOf(secrets: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  secrets.forEach((spellings, secret) => {
    for (const spelling of spellings)
      for (let at = 0; at + GRAM <= spelling.length; at++) owners.set(spelling.slice(at, at + GRAM), secret);
  });
  return owners;
}

function hash(text: string, from: number, length: number): number {
  let value = 0;
  for (let at = from; at < from + length; at++) value = (Math.imul(value, BASE) + text.charCodeAt(at)) | 0;
  return value;
}

/** A set of hashes with sixteen bits or more for each member, so that few other hashes seem to be in it. */
class BitSet {
  readonly #words: Int32Array;
  readonly #shift: number;

  constructor(members: number) {
    const power = Math.max(10, Math.ceil(Math.log2(members + 1)) + 4);
    this.#words = new Int32Array(2 ** (power - 5));
    this.#shift = 32 - power;
  }

  add(hash: number): void {
    const place = Math.imul(hash, 0x9e3779b1) >>> this.#shift;
    this.#words[place >>> 5]! |= 1 << (place & 31);
  }

  has(hash: number): boolean {
    const place = Math.imul(hash, 0x9e3779b1) >>> this.#shift;
    return (this.#words[place >>> 5]! & (1 << (place & 31))) !== 0;
  }
}
