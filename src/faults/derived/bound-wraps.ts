import { isCountedUnit, restsOn } from '../../contract/index.ts';
import { deriveFromFilters, type ListWay, noMatchPromise } from './lists/derive-from-lists.ts';

/** A bound on a time that is counted is kept in 64 bits, so a larger one wraps round: a lower one finds everything, and an upper one nothing. */
export const boundWraps = deriveFromFilters({
  name: 'bound-wraps',
  promise: (filter, list) =>
    filter.match === 'at-most'
      ? restsOn(list.contract, filter.pointer, filter.parameter.pointer)
      : noMatchPromise(filter, list),
  also: ({ pointer }) => [pointer],
  ways: ({ match, unit, parameter: { name } }) =>
    isCountedUnit(unit) && (match === 'at-most' || match === 'at-least') ? [wrapped(name)] : [],
});

function wrapped(name: string): ListWay {
  return {
    way: name,
    title: `${name} is kept in 64 bits`,
    change: (page) => {
      const bound = page.parameters[name];
      const isWhole = typeof bound === 'bigint' || Number.isInteger(bound);
      return page.answer(isWhole ? { [name]: Number(BigInt.asIntN(64, BigInt(bound as number | bigint))) } : {});
    },
  };
}
