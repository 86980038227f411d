import type { Filter } from '../../contract/index.ts';
import type { PageAsked } from '../changes/index.ts';
import { isInOtherDirection } from './lists/asked-order.ts';
import { deriveFromFilters, type ListWay } from './lists/derive-from-lists.ts';

/** Steps of the units in which times are counted that make an hour, and so many that no one has counted yet. */
const SCALES: Readonly<
  Partial<Record<NonNullable<Filter['unit']>, { readonly hour: number; readonly beyond: number }>>
> = {
  milliseconds: { hour: 3_600_000, beyond: 1e14 },
  seconds: { hour: 3600, beyond: 1e11 },
};

/**
 * A bound is taken for the hour that holds it: a lower one where the order is turned, and an upper one where it is a whole hour. Or a large lower one is
 * taken for a time in the next smaller unit.
 */
export const boundMisread = deriveFromFilters({
  name: 'bound-misread',
  ways: ({ match, unit, parameter: { name } }, { collection: { sort } }) => {
    const scale = unit && SCALES[unit];
    if (scale === undefined) return [];
    const { hour, beyond } = scale;
    const isTurnable = Object.keys(sort?.directions ?? {}).length > 1;
    const down: Reading = (bound, page) => (isInOtherDirection(page) ? bound - (bound % hour) : bound);
    const up: Reading = (bound) => (bound > 0 && bound % hour === 0 ? bound + hour - 1 : bound);
    const smaller: Reading = (bound) => (bound > beyond ? Math.floor(bound / 1000) : bound);
    if (match === 'at-most') return [misread(`${name}/rounded`, 'rounded up where it is a whole hour', up)];
    if (match !== 'at-least') return [];
    return [
      ...(isTurnable ? [misread(`${name}/rounded`, 'rounded down in the other direction', down)] : []),
      misread(`${name}/smaller-unit`, 'taken for a time in a smaller unit where it is large', smaller),
    ];
  },
});

type Reading = (bound: number, page: PageAsked) => number;

function misread(way: string, how: string, read: Reading): ListWay {
  const [name = ''] = way.split('/');
  return {
    way,
    title: `${name} is ${how}`,
    change: (page) => {
      const bound = page.parameters[name];
      return page.answer(typeof bound === 'number' ? { [name]: read(bound, page) } : {});
    },
  };
}
