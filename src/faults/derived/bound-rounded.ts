import type { Filter } from '../../contract/index.ts';
import type { PageAsked } from '../changes/index.ts';
import { isInOtherDirection } from './lists/asked-order.ts';
import { deriveFromFilters, type ListWay } from './lists/derive-from-lists.ts';

/** Steps of the units in which times are counted that make an hour. */
const HOURS: Readonly<Partial<Record<NonNullable<Filter['unit']>, number>>> = {
  milliseconds: 3_600_000,
  seconds: 3600,
};

/** A bound is taken for the hour that holds it: a lower one where the order is turned, and an upper one where it is a whole hour. */
export const boundRounded = deriveFromFilters({
  name: 'bound-rounded',
  ways: ({ match, unit, parameter: { name } }, { collection: { sort } }) => {
    const hour = unit && HOURS[unit];
    if (hour === undefined) return [];
    const isTurnable = Object.keys(sort?.directions ?? {}).length > 1;
    if (match === 'at-least' && isTurnable)
      return [
        rounded(name, 'down in the other direction', (bound, page) =>
          isInOtherDirection(page) ? bound - (bound % hour) : bound,
        ),
      ];
    const wholeHour = (bound: number): number => (bound > 0 && bound % hour === 0 ? bound + hour - 1 : bound);
    return match === 'at-most' ? [rounded(name, 'up where it is a whole hour', wholeHour)] : [];
  },
});

function rounded(name: string, how: string, round: (bound: number, page: PageAsked) => number): ListWay {
  return {
    way: name,
    title: `${name} is rounded ${how}`,
    change: (page) => {
      const bound = page.parameters[name];
      return page.answer(typeof bound === 'number' ? { [name]: round(bound, page) } : {});
    },
  };
}
