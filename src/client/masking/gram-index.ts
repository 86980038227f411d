/** Shortest part of a secret that is recognised. */
export const GRAM = 8;

const BASE = 0x01000193;
const BASE_TO_GRAM = Array.from({ length: GRAM }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** Finds every run of eight characters of the secrets in one pass over a text. */
export interface GramIndex {
  /** Calls back for each run of eight characters of the text that stands in a secret, in order, with the number of the secret. */
  scan(text: string, found: (position: number, secret: number) => void): void;
}

/**
 * Builds the index. A bit for each rolling hash spares nearly every lookup in the map. The Aho-Corasick packages were tried: with every run of a long
 * token as a pattern they took 3 to 20 times as long to build and up to 60 MB, and one misses a secret that stands before a combining character.
 */
export function indexGrams(secrets: readonly (readonly string[])[]): GramIndex {
  const owners = new Map<string, number>();
  secrets.forEach((spellings, secret) => {
    for (const spelling of spellings)
      for (let at = 0; at + GRAM <= spelling.length; at++) owners.set(spelling.slice(at, at + GRAM), secret);
  });
  const bits = new BitSet(owners.size);
  for (const gram of owners.keys()) bits.add(hash(gram));
  return {
    scan(text, found) {
      let rolling = 0;
      for (let at = 0; at < text.length; at++) {
        rolling = (Math.imul(rolling, BASE) + text.charCodeAt(at)) | 0;
        if (at >= GRAM) rolling = (rolling - Math.imul(text.charCodeAt(at - GRAM), BASE_TO_GRAM)) | 0;
        if (at < GRAM - 1 || !bits.has(rolling)) continue;
        const secret = owners.get(text.slice(at - GRAM + 1, at + 1));
        if (secret !== undefined) found(at - GRAM + 1, secret);
      }
    },
  };
}

function hash(gram: string): number {
  let value = 0;
  for (let at = 0; at < gram.length; at++) value = (Math.imul(value, BASE) + gram.charCodeAt(at)) | 0;
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
