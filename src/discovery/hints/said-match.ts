import type { FoundFilter } from '../guess.ts';
import { plainText } from './description-text.ts';

/** How a filter compares a text, as far as its description says it. */
export type SaidMatch = Pick<FoundFilter, 'match' | 'compares' | 'separator'>;

const CASELESS =
  /\bcase[- ]?insensitiv|\bnot case[- ]sensitive|\bdisregarding (?:the )?case|\bignor(?:e|es|ing) (?:the )?case|\bregardless of (?:the )?case/i;
const CASED = /\bcase[- ]sensitive/i;

/** The value itself, as texts speak of it. */
const VALUE = String.raw`(?:this|the|a|an) (?:given |provided |specified |supplied |search |filter |query )*(?:value|text|string|parameter|term|word|query|characters?|letters?)\b`;
const CONTAINS = [
  /\bsub-?strings?\b|\binfix (?:search|match)/i,
  new RegExp(String.raw`\bcontain(?:s|ing)? ${VALUE}`, 'i'),
  new RegExp(String.raw`\b${VALUE} (?:somewhere|anywhere) (?:in|within)\b`, 'i'),
];
const BEGINS = [
  new RegExp(String.raw`\b(?:begin|start)(?:s|ning|ing)? with ${VALUE}`, 'i'),
  /\bprefix (?:search|match)|\bprefix (?:used to|with which to|to) filter/i,
];
const SEVERAL = /\bcomma[- ](?:separated|delimited)\b|\bseparated? (?:by|with) (?:a )?commas?\b/i;
/** What speaks of another comparison than equality, without saying which one. */
const UNCLEAR =
  /\bwild ?cards?\b|\bfuzzy|\bpartial|\bprefix|\bsuffix|\binfix|\bsub-?string|\bregex|\bregular expression|\bpattern|\b(?:begin|start|end)(?:s|ning|ing)? with\b|\b(?:full|free)[- ]?text|\bkeywords?\b|\bsearch(?:es)? (?:by|term|string|text|query|on)\b|^\W*(?:optional\W+)?search\b|\blike\W* match|\bsimilar|\bautocomplet|\bmatching text\b|\branges? (?:of|are|is)\b|\banywhere\b|\bcontain(?:s|ing)? (?:this|the (?:given|provided|specified|supplied))\b/i;

/** What the description of a filter on a text says; nothing where it says nothing, and `unclear` where no one can tell. */
export function saidMatch(description: string): SaidMatch | 'unclear' | undefined {
  const text = plainText(description);
  const ways = [
    ...(CONTAINS.some((each) => each.test(text)) ? [contains(text)] : []),
    ...(BEGINS.some((each) => each.test(text)) ? [beginsWith(text)] : []),
    ...(SEVERAL.test(text) ? [{ match: 'in', separator: ',' } as const] : []),
  ];
  const [way, ...others] = ways;
  if (way) return others.length > 0 || /\bwild ?cards?\b|\bspace[- ]/i.test(text) ? 'unclear' : way;
  if (UNCLEAR.test(text)) return 'unclear';
  return CASELESS.test(text) ? { match: 'equals', compares: 'text-ignoring-case' } : undefined;
}

function contains(text: string): SaidMatch {
  if (CASELESS.test(text)) return { match: 'contains-ignoring-case' };
  return { match: 'contains', ...(CASED.test(text) && { compares: 'text' }) };
}

function beginsWith(text: string): SaidMatch {
  const compares = CASELESS.test(text) ? 'text-ignoring-case' : CASED.test(text) ? 'text' : undefined;
  return { match: 'begins-with', ...(compares && { compares }) };
}
