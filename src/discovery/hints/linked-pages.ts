import type { DescribedOperation } from '../document/described-operation.ts';
import type { FoundPaging } from '../guess.ts';
import { isNamed, wordsOf } from '../words.ts';
import type { AnswerField } from './answer-fields.ts';
import { NEXT_URL } from './answer-words.ts';
import { isAsked, sizeOf } from './page-size.ts';
import type { PagingHint } from './paging-hint.ts';
import { CURSOR } from './paging-words.ts';

/** An answer that says the URL of the next page: in the header `Link`, or in its body. */
export const linkedPages: PagingHint = ({ operation, fields }) => {
  const header = operation.success?.headers.find((name) => /^link$/i.test(name));
  if (header !== undefined)
    return {
      value: { style: 'link', ...sizeOf(operation), ...tokenOf(operation) },
      because: 'a header Link is documented',
    };
  const named = operation.success?.headers.find((name) => /^(?:x-)?next-?(?:page|link|url)$/i.test(name));
  if (named !== undefined)
    return {
      value: { style: 'link', next: { header: named }, ...sizeOf(operation), ...tokenOf(operation) },
      because: `a header ${named} is documented`,
    };
  const next = fields.find((field) => isUrl(field));
  return (
    next && {
      value: { style: 'link', next: next.at, ...sizeOf(operation), ...tokenOf(operation) },
      because: `the field ${next.at} leads to the next page`,
    }
  );
};

const SAYS_TOKEN = /\b(?:token|cursor)s?\b/i;
const NAMES_TOKEN = /\b(?:token|cursor|skiptoken|scroll|continuation|bookmark)\b/;
/** What a parameter says that takes a time, or is a filter. */
const IS_OTHER = /\b(?:time|timestamp|date|epoch|unix|seconds|iso.?8601|since|filter)\b/i;

/** The parameter that the next URL holds to tell the pages apart, where its name or its text says that it takes a token. */
export function tokenOf({ parameters }: DescribedOperation): Pick<FoundPaging, 'cursor'> {
  const tokens = parameters.filter(
    ({ name, description, in: place, ...rest }) =>
      isNamed(name, CURSOR) &&
      place === 'query' &&
      isAsked({ name, description, in: place, ...rest }) &&
      (NAMES_TOKEN.test(wordsOf(name)) || SAYS_TOKEN.test(description)) &&
      !IS_OTHER.test(description),
  );
  const [token, ...others] = tokens;
  return token && others.length === 0 ? { cursor: token.name } : {};
}

/** Whether a field leads to the next page. */
export function isUrl({ name, holder, shape, at }: AnswerField): boolean {
  if (shape.kind !== 'other' || shape.types.includes('boolean') || /prev/i.test(at)) return false;
  if (/^next$/i.test(holder) && /^(?:href|url|uri|link)$/i.test(name)) return true;
  if (!isNamed(name, NEXT_URL) || shape.types.some((type) => type === 'integer' || type === 'number')) return false;
  const { format, example, description } = shape.says;
  const says =
    /uri|url/.test(String(format ?? '')) ||
    /^(?:https?:\/\/|\/)/.test(String(example ?? '')) ||
    /\b(?:url|uri|link|href)\b/i.test(String(description ?? ''));
  return says || /link|url|uri|href/i.test(name) || /links?$/i.test(holder);
}
