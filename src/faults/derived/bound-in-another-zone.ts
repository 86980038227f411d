import type { Filter } from '../../contract/index.ts';
import { deriveFromFilters } from './lists/derive-from-lists.ts';

const RANGES: readonly Filter['match'][] = ['at-least', 'at-most', 'greater', 'less'];
const OFFSET = /[+-]\d\d:\d\d$/;

/** The zone of a bound is passed over: its digits are read as if they were UTC. */
export const boundInAnotherZone = deriveFromFilters({
  name: 'bound-in-another-zone',
  ways: ({ match, unit, parameter: { name, schema } }) =>
    RANGES.includes(match) && unit === 'date-time' && schema['format'] === 'date-time'
      ? [
          {
            way: name,
            title: `${name} is read as UTC, whatever its zone is`,
            change: ({ parameters, answer }) => {
              const text = parameters[name];
              return answer(typeof text === 'string' && OFFSET.test(text) ? { [name]: text.replace(OFFSET, 'Z') } : {});
            },
          },
        ]
      : [],
});
