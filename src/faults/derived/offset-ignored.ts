import { schemaKeyword } from '../../contract/index.ts';
import { isSent } from '../changes/index.ts';
import { deriveFromFilters } from './lists/derive-from-lists.ts';

const BOUNDS = ['at-least', 'at-most', 'greater', 'less'];

/** A bound is taken for the time that it writes, without its offset. */
export const offsetIgnored = deriveFromFilters({
  name: 'offset-ignored',
  promise: ({ pointer, match, unit, parameter: { schemaPointer } }, { contract }) =>
    BOUNDS.includes(match) &&
    unit === 'date-time' &&
    schemaKeyword(contract, schemaPointer, 'format')?.value === 'date-time'
      ? pointer
      : undefined,
  ways: ({ parameter: { name } }) => [
    {
      way: name,
      title: `${name} is read without its offset`,
      change: ({ ask, parameters, answer }) =>
        answer(isSent(ask, name) ? { [name]: String(parameters[name]).replace(/[+-]\d\d:\d\d$/, 'Z') } : {}),
    },
  ],
});
