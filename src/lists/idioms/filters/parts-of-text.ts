import type { AppliedFilter } from './filter-idiom.ts';

/** The several values that a text says, which the separator of the filter parts. */
export function partsOfText({ filter: { separator = ',' }, text }: AppliedFilter): string[] {
  return text.split(separator);
}
