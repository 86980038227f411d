import type { Filter } from '../../contract/index.ts';
import { isSent } from '../changes/index.ts';
import { deriveFromFilters, noMatchPromise, type ListWay } from './lists/derive-from-lists.ts';

const TEXT_MATCHES: readonly Filter['match'][] = ['contains', 'contains-ignoring-case', 'begins-with'];

/** What careless providers leave of a text that has signs in it. */
const CUTS: readonly (readonly [way: string, title: string, cut: (text: string) => string])[] = [
  ['at-a-sign', 'up to the first sign of a URL in it', (text) => text.replace(/[#&=].*/s, '')],
  ['signs-of-a-search', 'without the signs of a search', (text) => text.replace(/[~^$]/g, '')],
];

/** A text is cut at a sign, or loses its signs, before it is looked for. */
export const filterTextCut = deriveFromFilters({
  name: 'filter-text-cut',
  also: (filter, list) => [noMatchPromise(filter, list) ?? []].flat(),
  ways: ({ match, parameter: { name } }) =>
    TEXT_MATCHES.includes(match)
      ? CUTS.map(([way, title, cut]): ListWay => ({
          way: `${name}/${way}`,
          title: `${name} is looked for ${title}`,
          change: ({ ask, parameters, answer }) =>
            answer(isSent(ask, name) ? { [name]: cut(String(parameters[name])) } : {}),
        }))
      : [],
});
