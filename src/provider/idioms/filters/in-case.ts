import type { Filter } from '../../../contract/index.ts';

/** A text as it is looked for: in small letters where the case of letters does not count. */
export function inCase({ compares }: Pick<Filter, 'compares'>, text: string): string {
  return compares === 'text-ignoring-case' ? text.toLocaleLowerCase('en') : text;
}
