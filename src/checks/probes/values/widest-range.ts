import { type Contract, type Operation, type Parameter, parameterTypes } from '../../../contract/index.ts';
import { allowsText, filterIdiom } from '../../../lists/index.ts';
import { HUGE_NUMBERS } from './huge-numbers.ts';

const [, , LARGER_THAN_64_BITS] = HUGE_NUMBERS;
/** Programs with unsigned numbers have no -1, and no calendar has a time before its first one. */
const ENDS = { lower: '-1', upper: LARGER_THAN_64_BITS } as const;

/**
 * A range from below 0 to beyond 64 bits, without any other filter. It keeps every item, so that both ends are compared with each of them. Beside a
 * filter that keeps none, no one looks at its ends.
 */
export function widestRange({ contract, collection }: Operation): Readonly<Record<string, string>> {
  const ends = (collection?.filters ?? []).flatMap((filter) => {
    const { end } = filterIdiom(filter);
    return end === undefined || !isNumber(contract, filter.parameter) ? [] : [[filter.parameter, ENDS[end]] as const];
  });
  const allowed = ends.filter(([parameter, text]) => allowsText(contract, parameter, text));
  return Object.fromEntries(allowed.map(([{ name }, text]) => [name, text]));
}

function isNumber(contract: Contract, parameter: Parameter): boolean {
  const types = parameterTypes(contract, parameter);
  return types.length > 0 && types.every((type) => type === 'number' || type === 'integer');
}
