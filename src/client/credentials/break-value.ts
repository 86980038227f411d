type Breakage = (value: string, variant: number) => string;

/** Ways of breaking a value itself; the other ways need another key, another clock or another request. */
const BREAKAGES = { truncated: truncate, lengthened: lengthen, tampered: tamper } as const satisfies Record<
  string,
  Breakage
>;
export type ValueWay = keyof typeof BREAKAGES;

/** What each variant does to a value. */
export const VALUE_VARIANTS: Readonly<Record<ValueWay, readonly string[]>> = {
  truncated: ['without its last character', 'cut to its first character'],
  lengthened: ['with one character more'],
  tampered: [
    'with another middle character',
    'with a quotation mark in place of its first character',
    'with another last character',
    'with one letter in the other case',
  ],
};

/** A value broken in a way that changes the value. */
export function breakValue(value: string, way: ValueWay, variant = 0): string {
  return BREAKAGES[way](value, variant);
}

/** Padding goes with the last character, because a decoder reads the same value without padding. */
function truncate(value: string, variant: number): string {
  return variant === 1 ? value.slice(0, 1) : value.replace(/.=*$/, '');
}

/** The character is visible, because blanks at the end are trimmed on the wire. */
function lengthen(value: string): string {
  return `${value}${isHexadecimal(value) ? '0' : 'x'}`;
}

function tamper(value: string, variant: number): string {
  const letters = [...value];
  const isCase = variant === 3;
  // A provider that pastes a token into a statement ends a text there.
  if (variant === 1) return `'${value.slice(1)}`;
  const middle = Math.floor(letters.length / 2);
  // What comes first in an id may be the same in every one.
  const order =
    variant === 0 ? [...letters.keys()].map((index) => (index + middle) % letters.length) : backwards(letters);
  const place = order.find((index) => (isCase ? /[a-z]/i : /[a-z0-9]/i).test(letters[index]!));
  if (place === undefined) return isCase ? tamper(value, 0) : `x${value.slice(1)}`;
  letters[place] = isCase ? swapCase(letters[place]!) : otherOf(letters[place]!, isHexadecimal(value));
  return letters.join('');
}

function backwards(letters: readonly string[]): readonly number[] {
  return letters.keys().toArray().toReversed();
}

/** Another character that is far enough away: base64 decodes to other bytes even where it stands before the padding. */
function otherOf(letter: string, hexadecimal: boolean): string {
  if (hexadecimal) return ((Number.parseInt(letter, 16) + 8) % 16).toString(16);
  if (/\d/.test(letter)) return String((Number(letter) + 5) % 10);
  const first = letter < 'a' ? 65 : 97;
  return String.fromCharCode(first + ((letter.charCodeAt(0) - first + 13) % 26));
}

function swapCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

function isHexadecimal(value: string): boolean {
  return /^[0-9a-f]+$/.test(value);
}
