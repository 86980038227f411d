import type { Filter } from '../../contract/index.ts';
import { isSent } from '../changes/index.ts';
import { deriveFromFilters, noMatchPromise, type ListWay } from './lists/derive-from-lists.ts';

const TEXT_MATCHES: readonly Filter['match'][] = ['contains', 'contains-ignoring-case', 'begins-with'];

/** What careless providers do to a text before they look for it. */
const CHANGES: readonly (readonly [way: string, title: string, change: (text: string) => string])[] = [
  ['trimmed', 'without the blanks at its ends', (text) => text.trim()],
  ['decoded-twice', 'decoded once more', decoded],
];

/** A text is changed before it is looked for, so that a filter finds what does not hold its text. */
export const filterTextChanged = deriveFromFilters({
  name: 'filter-text-changed',
  promise: noMatchPromise,
  also: ({ pointer }) => [pointer],
  ways: ({ match, parameter: { name } }) =>
    TEXT_MATCHES.includes(match)
      ? CHANGES.map(([way, title, change]): ListWay => ({
          way: `${name}/${way}`,
          title: `${name} is looked for ${title}`,
          change: ({ ask, parameters, answer }) =>
            answer(isSent(ask, name) ? { [name]: change(String(parameters[name])) } : {}),
        }))
      : [],
});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
