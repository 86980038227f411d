import type { FoundMore, FoundPlace, Guess } from '../guess.ts';
import { TOTAL_CHOICES } from './total-choices.ts';
import { isNamed, wordsOf } from '../words.ts';
import type { AnswerField } from './answer-fields.ts';
import { COUNT, LAST, LEFT, MORE, PAGES, TOTAL } from './answer-words.ts';
import type { ListDescription } from './paging-hint.ts';

/** What an answer says about the whole list. */
export interface FoundTotals {
  readonly total?: Guess<FoundPlace>;
  readonly count?: Guess<FoundPlace>;
  readonly pages?: Guess<FoundPlace>;
  readonly more?: Guess<FoundMore>;
  readonly left?: Guess<FoundPlace>;
}

const TOTAL_HEADERS =
  /^(?:x-)?(?:pagination-|paging-)?(?:total|total-?(?:count|results?|records|items|elements|entries|objects)|(?:wp-)?total|count-total|result-count)$/i;
const PAGES_HEADERS = /^(?:x-)?(?:pagination-|paging-|wp-)?(?:total-?pages|page-?count)$/i;
const RANGE = /^content-range$/i;

export function totalsOf(list: ListDescription): FoundTotals {
  const total = totalInBody(list) ?? totalInHeader(list);
  const count = countOf(list, total);
  const pages = pagesOf(list);
  const more = moreOf(list);
  const left = leftOf(list);
  return {
    ...(total && { total }),
    ...(count && { count }),
    ...(pages && { pages }),
    ...(more && { more }),
    ...(left && { left }),
  };
}

function leftOf({ fields }: ListDescription): Guess<FoundPlace> | undefined {
  const field = fields.find((each) => isNumber(each) && isNamed(each.name, LEFT));
  return (
    field && { value: field.at, because: `the field ${field.at} is named like the number of items behind the page` }
  );
}

function totalInBody({ fields }: ListDescription): Guess<FoundPlace> | undefined {
  const numbers = fields.filter((field) => isNumber(field));
  const named = numbers.find((field) => isNamed(field.name, TOTAL));
  if (named) return { value: named.at, because: `the field ${named.at} is named like a total` };
  const count = numbers.find(isPlainCount);
  const isBetween = ['next', 'previous'].every((name) => fields.some((field) => wordsOf(field.name) === name));
  if (!count || !isBetween) return undefined;
  return { value: count.at, because: `${count.at} stands beside next and previous, where frameworks put the total` };
}

/** A number that is called "count" counts the page where there is a total as well, and else nobody knows. */
function countOf({ fields }: ListDescription, total: Guess<FoundPlace> | undefined): Guess<FoundPlace> | undefined {
  const field = fields.find((each) => isNumber(each) && isNamed(each.name, COUNT) && each.at !== total?.value);
  if (!field || (total === undefined && !isPlainCount(field))) return undefined;
  const because = `the field ${field.at} is named like the number of items on the page`;
  if (total !== undefined) return { value: field.at, because };
  const open = { kind: 'total', text: `What does ${field.at} count?`, choices: TOTAL_CHOICES } as const;
  return { value: field.at, because, open };
}

function isPlainCount(field: AnswerField): boolean {
  return isNumber(field) && wordsOf(field.name) === 'count';
}

function totalInHeader({ operation }: ListDescription): Guess<FoundPlace> | undefined {
  const headers = operation.success?.headers ?? [];
  const header = headers.find(isTotalHeader);
  if (header !== undefined) return { value: { header }, because: `a header ${header} is documented` };
  const range = headers.find((name) => RANGE.test(name));
  if (range === undefined) return undefined;
  const place = { header: range, pattern: String.raw`/(\d+|\*)$`, unknown: '*' };
  return { value: place, because: 'a header Content-Range is documented' };
}

/** Whether a header is named like the total of a list. */
export function isTotalHeader(name: string): boolean {
  return TOTAL_HEADERS.test(name);
}

function pagesOf({ fields, operation }: ListDescription): Guess<FoundPlace> | undefined {
  const field = fields.find((each) => isNumber(each) && isNamed(each.name, PAGES));
  if (field) return { value: field.at, because: `the field ${field.at} is named like a number of pages` };
  const header = operation.success?.headers.find((name) => PAGES_HEADERS.test(name));
  return header === undefined ? undefined : { value: { header }, because: `a header ${header} is documented` };
}

function moreOf({ fields }: ListDescription): Guess<FoundMore> | undefined {
  const flags = fields.filter(({ shape }) => shape.types.includes('boolean'));
  const more = flags.find(({ name }) => isNamed(name, MORE));
  if (more) return { value: { at: more.at, value: true }, because: `the field ${more.at} is named like it` };
  const last = flags.find(({ name }) => isNamed(name, LAST));
  return last && { value: { at: last.at, value: false }, because: `the field ${last.at} says that a page is the last` };
}

function isNumber({ shape }: AnswerField): boolean {
  return shape.kind === 'other' && shape.types.some((type) => type === 'integer' || type === 'number');
}
