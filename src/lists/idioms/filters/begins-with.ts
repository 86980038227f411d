import { absentFragments, NONSENSE } from '../../values/absent-fragments.ts';
import { beginningsOf } from '../../values/beginnings.ts';
import { beginningBeyondAscii } from '../../values/beyond-ascii.ts';
import { fragmentsOf } from '../../values/fragments.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { otherCasesOf, partsInEitherCase, standingOfPart } from './in-either-case.ts';
import { textsOf } from './texts-of.ts';

/** What is not taken literally has to be found at the beginning of a text, so it is made of first words. */
const FIRST_WORDS = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)?/;

/** The second word of a text. */
const INSIDE = /^[A-Za-z0-9]+[ _.-]+([A-Za-z0-9]{2,20})/;

/** The field is a text that begins with the text of the filter. Where the contract says nothing of case, text that differs in it only is left open. */
export const beginsWith: FilterIdiom = {
  match: 'begins-with',
  matchesKinds: false,
  standing: (value, { filter, text }) =>
    typeof value === 'string'
      ? standingOfPart((whole, part) => whole.startsWith(part), filter, [value, text])
      : 'outside',
  // What stands inside of texts is found by a provider that looks everywhere.
  worthwhile: (values, { contract, filter }) => {
    const { parameter } = filter;
    const texts = textsOf(values);
    const inside = fragmentsOf(
      contract,
      parameter,
      texts.map((text) => text.slice(1)),
    );
    // Where the contract does not say how texts compare, some search letters of ASCII alone.
    const beyond = filter.compares === 'undocumented' ? [] : beginningBeyondAscii(texts);
    return [...partsInEitherCase(filter, beginningsOf(contract, parameter, texts)), ...inside.slice(0, 1), ...beyond];
  },
  matchingNothing: (values, filter, items) => [
    NONSENSE,
    ...otherCasesOf(beginsWith, { filter, values }),
    ...partInside(textsOf(values)),
    ...absentBeginnings(textsOf(values), items),
  ],
  matchingAll: () => [],
};

/** The second word of a text, where it begins none: a provider that looks everywhere finds it. */
function partInside(texts: readonly string[]): string[] {
  const lower = texts.map((text) => text.toLowerCase());
  const parts = texts.flatMap((text) => INSIDE.exec(text)?.[1] ?? []);
  return parts.filter((part) => !lower.some((text) => text.startsWith(part.toLowerCase()))).slice(0, 1);
}

function absentBeginnings(texts: readonly string[], items: readonly unknown[]): string[] {
  const whole = texts.map((text) => text.toLowerCase());
  const beginnings = texts.map((text) => FIRST_WORDS.exec(text)?.[0] ?? text);
  return absentFragments(beginnings, items).filter((text) => !whole.some((each) => each.includes(text.toLowerCase())));
}
