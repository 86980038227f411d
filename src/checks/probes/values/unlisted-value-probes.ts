import { isRecord, joinPointer, schemaKeyword, type Operation, type Parameter } from '../../../contract/index.ts';
import { otherCase } from '../../../lists/index.ts';
import { abbreviatedWords } from './abbreviated-words.ts';
import { invalidProbes } from './invalid-probes.ts';
import { keyInOtherStyle } from './key-in-other-style.ts';
import { otherFields } from './other-fields.ts';
import type { Probe } from './probe.ts';
import { unlistedItemProbes } from './unlisted-item-probes.ts';

/**
 * Words that no one lists, dealt out among the enumerations. Tables of some programs know the later ones without an entry. A listed word in the other
 * case shows all that the first one shows, so it comes before that.
 */
const UNHEARD_OF = ['unheardof', 'constructor', '__proto__'];

/**
 * Values that an enumeration does not list: an unknown word, a listed word changed in one respect, for a sort key the other fields of an
 * item, and words that programs know. Of a list, an unknown word among its values.
 */
export function unlistedValueProbes(operation: Operation): Probe[] {
  const enumerations = operation.parameters.flatMap((parameter) => {
    const listed = schemaKeyword(operation.contract, parameter.schemaPointer, 'enum');
    const words = Array.isArray(listed?.value) ? listed.value.filter((value) => typeof value === 'string') : [];
    return listed === undefined || words.length === 0 ? [] : [{ parameter, promise: listed.promise, words }];
  });
  const ofWholes = enumerations.flatMap(({ parameter, promise, words }, place) =>
    invalidProbes(operation, parameter, {
      texts: [
        ...new Set([
          ...wordsBefore(words, place, rivalWords(operation, parameter, words)),
          ...nearWords(parameter, words, place),
          ...otherWords(parameter, words),
          ...otherFields(operation, parameter),
          ...abbreviatedWords(parameter, words),
        ]),
      ].filter((text) => text !== ''),
      promise: joinPointer(promise, 'enum'),
    }),
  );
  return [...ofWholes, ...unlistedItemProbes(operation)];
}

function wordsBefore([word = '']: readonly string[], place: number, rivals: readonly string[]): readonly string[] {
  const unheard = UNHEARD_OF[place % UNHEARD_OF.length] ?? '';
  if (unheard !== UNHEARD_OF[0]) return [unheard, ...rivals];
  // What another document lists is no listed word either, and some providers follow that document.
  return rivals.length > 0 ? [otherCase(word), ...rivals] : [otherCase(word), unheard];
}

/** Words of claims that lost against the list; none that differs from a listed one in its case alone, because that is tried anyway. */
function rivalWords({ contract }: Operation, { pointer }: Parameter, words: readonly string[]): readonly string[] {
  const known = new Set(words.map((word) => word.toLowerCase()));
  const claimed = (contract.provenance(pointer)?.rivals ?? []).flatMap(({ claim }) =>
    isRecord(claim) && Array.isArray(claim['enum']) ? claim['enum'] : [],
  );
  const texts = claimed.filter((value) => typeof value === 'string' && !known.has(value.toLowerCase()));
  return texts.slice(0, 1).map(String);
}

/**
 * A blank or the end of a line at one end of a word, dealt out among the enumerations: some comparisons leave blanks out, and some expressions end
 * before a line does.
 */
const PADDED: readonly ((word: string) => string)[] = [
  (word) => `${word} `,
  (word) => `${word}\n`,
  (word) => ` ${word}`,
];

/** Filters are often compared by a database, to which the end of a line is no blank, so they get both. */
function padded({ role }: Parameter, word: string, place: number): readonly string[] {
  const dealt = role === 'filter' ? PADDED.slice(0, 2) : PADDED.slice(place % PADDED.length).slice(0, 1);
  return dealt.map((pad) => pad(word));
}

/**
 * A part of a word, a longer one, another letter case, a blank or the end of a line beside it, the begin of a list, a pattern that
 * finds a word, and another sign between the parts of one.
 */
function nearWords(parameter: Parameter, words: readonly string[], place: number): readonly string[] {
  const { role } = parameter;
  const [word = '', second = word] = words;
  const parted = words.find((each) => /\w[ _-]\w/.test(each)) ?? '';
  const otherSign = parted.replace(/(?<=\w)[ _-](?=\w)/, (sign) => (sign === '_' ? '-' : '_'));
  return [
    word.slice(0, -1),
    `${word}x`,
    otherCase(word),
    ...padded(parameter, word, place),
    `${word},${behindAComma(role, second)}`,
    // Programs of C read a text up to a NUL.
    ...(role === 'order' || role === 'sort' ? [`${word}\0x`] : []),
    ...(role === 'filter' ? [`${word.slice(0, -1)}.`] : []),
    otherSign,
  ].filter((text) => !words.includes(text));
}

/** Another word; for a key a direction, as some frameworks say it; and nothing for a direction. */
function behindAComma(role: Parameter['role'], second: string): string {
  if (role === 'order') return '';
  return role === 'sort' ? 'asc' : second;
}

/**
 * For a direction, words of other APIs. For a key, one with the sign of a direction or the word behind it, and one in another style. For any other, the word that programs
 * print for nothing; and for a filter one as JSON, a word for all of them, and the place of the first one, as some count it.
 */
function otherWords({ role, in: place, schema }: Parameter, [word = '']: readonly string[]): readonly string[] {
  if (role === 'order') return ['descending', '1'];
  if (role === 'sort') return [`-${word}`, `${word} desc`, keyInOtherStyle(word) ?? ''];
  // In a JSON body null is no text, and many a provider takes it for nothing.
  const nothing = place === 'json' && schema['type'] !== 'string' ? [] : ['null'];
  return role === 'filter' ? [`"${word}"`, 'all', '0', '1', ...nothing] : nothing;
}
