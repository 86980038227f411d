import type { Filter } from '../../contract/index.ts';
import { cutPage, type PageAsked, sentText } from '../changes/index.ts';
import { deriveFromFilters } from './lists/derive-from-lists.ts';

/** Blanks at the ends of a value are looked for, where a contract says that they are left out. */
export const blanksKept = deriveFromFilters({
  name: 'blanks-kept',
  promise: ({ pointer, trimmed }) => (trimmed ? pointer : undefined),
  ways: (filter) => [
    {
      way: filter.parameter.name,
      title: `${filter.parameter.name} looks for the blanks round a value too`,
      change: (page) => (hasBlanks(page, filter) ? cutPage(page, []) : page.answer()),
    },
  ],
});

function hasBlanks({ ask }: PageAsked, { parameter, separator }: Filter): boolean {
  const text = sentText(ask, parameter.name) ?? '';
  const values = separator === undefined ? [text] : text.split(separator);
  return values.some((value) => value !== value.trim());
}
