import type { Filter } from '../../../contract/index.ts';
import type { AppliedFilter } from './filter-idiom.ts';

/**
 * What a filter looks for: the text, or where the contract says `trimmed` the text without the blanks at the ends of each of its values. `undefined` where no one knows:
 * other white space is at an end, nothing is left, or what is left stands for no filter.
 */
export function withoutBlanks({ filter, text }: AppliedFilter): string | undefined {
  if (!filter.trimmed) return text;
  const values = valuesOf(filter, text).map((value) => value.replaceAll(/^ +| +$/g, ''));
  if (values.some((value) => value === '' || value !== value.trim() || value === filter.any)) return undefined;
  return values.join(filter.separator);
}

/** The same value with blanks at its ends, of several values between them. */
export function withBlanks({ filter, text }: AppliedFilter): string {
  const values = valuesOf(filter, text);
  return values.length > 1 ? values.join(`${filter.separator} `) : ` ${text} `;
}

function valuesOf({ separator }: Filter, text: string): readonly string[] {
  return separator === undefined ? [text] : text.split(separator);
}
