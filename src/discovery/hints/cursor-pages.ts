import type { FoundPlace } from '../guess.ts';
import { isNamed, wordsOf } from '../words.ts';
import type { AnswerField } from './answer-fields.ts';
import { ABOUT, NEXT_TOKEN } from './answer-words.ts';
import { isUrl } from './linked-pages.ts';
import { isAsked, sizeOf } from './page-size.ts';
import type { ListDescription, PagingHint } from './paging-hint.ts';
import { CURSOR } from './paging-words.ts';

/** A parameter that takes the token of a page, and the place where an answer says the next one. */
export const cursorPages: PagingHint = (list) => {
  const cursors = list.operation.parameters.filter(
    (each) => isNamed(each.name, CURSOR) && isAsked(each) && !/date|time/.test(String(each.says['format'] ?? '')),
  );
  for (const { name } of cursors) {
    const next = nextOf(list, name);
    if (next !== undefined)
      return {
        value: { style: 'cursor', cursor: name, next, ...sizeOf(list.operation) },
        because: `the parameter "${name}" takes a token that the answer gives`,
      };
  }
  return undefined;
};

function nextOf({ fields, operation }: ListDescription, cursor: string): FoundPlace | undefined {
  const header = operation.success?.headers.find(
    (name) => wordsOf(name) === wordsOf(cursor) || isNamed(name.replace(/^x-/i, ''), NEXT_TOKEN),
  );
  if (header !== undefined) return { header };
  const tokens = fields.filter((field) => isToken(field) && !isUrl(field));
  const [best] = tokens.toSorted((one, other) => rank(other, cursor) - rank(one, cursor));
  return best?.at;
}

/** A text, or a number where tokens are numbers. A token of the page before is none. */
function isToken({ name, holder, shape, at }: AnswerField): boolean {
  if (shape.kind !== 'other' || shape.types.includes('boolean') || /prev|before|self|first/i.test(at)) return false;
  return (
    isNamed(name, NEXT_TOKEN) ||
    (isNamed(holder, ABOUT) && /next/i.test(name)) ||
    (/next/i.test(holder) && /token|cursor|marker/i.test(name))
  );
}

function rank({ name, at }: AnswerField, cursor: string): number {
  return (
    (/next/i.test(name) ? 4 : 0) +
    (wordsOf(name).replace(/^next /, '') === wordsOf(cursor).replace(/^next /, '') ? 3 : 0) +
    (/token|cursor|marker/i.test(name) ? 1 : 0) -
    at.split('/').length / 10
  );
}
