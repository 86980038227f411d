/** A part of a secret this long is the secret. */
const PART = 8;

/** What must not be found, by name; `whole` where shorter parts stand in other texts by chance, as hexadecimal digits do. */
export interface Sought {
  readonly name: string;
  readonly value: string;
  readonly part?: number;
}

/** Names of the secrets of which a part stands in a text: plain, percent-encoded, or in base64 at any of its three places. */
export function findSecrets(texts: readonly string[], secrets: readonly Sought[]): readonly string[] {
  const parts = new Map<number, Map<string, string>>();
  for (const { name, value, part = PART } of secrets) {
    const known = parts.get(part) ?? new Map<string, string>();
    parts.set(part, known);
    for (const spelling of spellingsOf(value))
      for (let at = 0; at + part <= spelling.length; at++)
        known.set(spelling.slice(at, at + part), `${name} (${spelling.slice(at, at + part)})`);
  }
  return [...new Set(texts.flatMap((text) => [...parts].flatMap(([length, known]) => partsIn(text, length, known))))];
}

/** A table of the first four characters keeps nearly every place of a long text out of the map. */
function partsIn(text: string, length: number, known: ReadonlyMap<string, string>): readonly string[] {
  const beginnings = new Uint8Array(2 ** 24);
  for (const part of known.keys()) beginnings[beginningOf(part, 0)] = 1;
  const found: string[] = [];
  for (let at = 0; at + length <= text.length; at++) {
    const name = beginnings[beginningOf(text, at)] === 1 ? known.get(text.slice(at, at + length)) : undefined;
    if (name !== undefined) found.push(name);
  }
  return found;
}

function beginningOf(text: string, at: number): number {
  const [first, second, third, fourth] = [
    text.charCodeAt(at),
    text.charCodeAt(at + 1),
    text.charCodeAt(at + 2),
    text.charCodeAt(at + 3),
  ];
  return ((first & 63) << 18) | ((second & 63) << 12) | ((third & 63) << 6) | (fourth & 63);
}

function spellingsOf(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const shifted = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '')
      .slice(shift === 0 ? 0 : shift + 1),
  );
  // The last characters of a text in base64 carry bits of what comes after it.
  return [...new Set([value, encodeURIComponent(value), ...shifted.map((text) => text.slice(0, -1))])];
}
