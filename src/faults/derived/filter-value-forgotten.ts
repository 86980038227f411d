import { isCountedUnit } from '../../contract/index.ts';
import { isSent } from '../changes/index.ts';
import { deriveFromFilters, noMatchPromise, type ListWay } from './lists/derive-from-lists.ts';

/** Values that programs take for no value at all. */
const NOTHING: readonly (readonly [way: string, value: number | boolean])[] = [
  ['zero', 0],
  ['false', false],
];

/** A filter by zero, or by false, is taken for no filter. So is a time of zero, which comes before all times. */
export const filterValueForgotten = deriveFromFilters({
  name: 'filter-value-forgotten',
  also: (filter, list) => [noMatchPromise(filter, list) ?? []].flat(),
  ways: ({ match, parameter: { name, schema }, any, unit }) => {
    const isTime = (match === 'at-most' || match === 'less') && isCountedUnit(unit);
    if (match !== 'equals' && !isTime) return [];
    const types = [schema['type']].flat();
    return NOTHING.filter(
      ([, value]) =>
        String(value) !== any &&
        types.some((type) =>
          typeof value === 'number' ? type === 'integer' || type === 'number' : type === 'boolean',
        ),
    ).map(([way, value]): ListWay => ({
      way: `${name}/${way}`,
      title: `${name}=${value} is taken for no filter`,
      change: ({ ask, parameters, answer }) =>
        answer(isSent(ask, name) && parameters[name] === value ? { [name]: undefined } : {}),
    }));
  },
});
