import { isNamed } from '../words.ts';
import type { AnswerField } from './answer-fields.ts';
import { NEXT_URL } from './answer-words.ts';
import { sizeOf } from './page-size.ts';
import type { PagingHint } from './paging-hint.ts';

/** An answer that says the URL of the next page: in the header `Link`, or in its body. */
export const linkedPages: PagingHint = ({ operation, fields }) => {
  const header = operation.success?.headers.find((name) => /^link$/i.test(name));
  if (header !== undefined)
    return { value: { style: 'link', ...sizeOf(operation) }, because: 'a header Link is documented' };
  const named = operation.success?.headers.find((name) => /^(?:x-)?next-?(?:page|link|url)$/i.test(name));
  if (named !== undefined)
    return {
      value: { style: 'link', next: { header: named }, ...sizeOf(operation) },
      because: `a header ${named} is documented`,
    };
  const next = fields.find((field) => isUrl(field));
  return (
    next && {
      value: { style: 'link', next: next.at, ...sizeOf(operation) },
      because: `the field ${next.at} leads to the next page`,
    }
  );
};

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
