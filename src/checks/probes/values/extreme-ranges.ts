import { type Contract, type Operation, type Parameter, parameterTypes } from '../../../contract/index.ts';
import { allowsText, filterIdiom } from '../../../lists/index.ts';
import { HUGE_NUMBERS } from './huge-numbers.ts';

const [, , LARGER_THAN_64_BITS] = HUGE_NUMBERS;
/** Programs with unsigned numbers have no -1, and no calendar has a time before its first one. */
const ENDS = { lower: '-1', upper: LARGER_THAN_64_BITS } as const;

type Ends = Readonly<Record<string, string>>;

/**
 * A range from below 0 to beyond 64 bits, and one that begins there, without any other filter. So both ends are compared with every item. Beside a
 * filter that keeps none, no one looks at the ends.
 */
export function extremeRanges(operation: Operation): readonly Ends[] {
  const widest = endsOf(operation, ENDS);
  const latest = endsOf(operation, { lower: LARGER_THAN_64_BITS });
  return [widest, latest].filter((ends) => Object.keys(ends).length > 0);
}

function endsOf({ contract, collection }: Operation, texts: Partial<Record<keyof typeof ENDS, string>>): Ends {
  const ends = (collection?.filters ?? []).flatMap((filter) => {
    const { end } = filterIdiom(filter);
    const text = end && texts[end];
    const isSent = text !== undefined && isNumber(contract, filter.parameter);
    return isSent && allowsText(contract, filter.parameter, text) ? [[filter.parameter.name, text] as const] : [];
  });
  return Object.fromEntries(ends);
}

function isNumber(contract: Contract, parameter: Parameter): boolean {
  const types = parameterTypes(contract, parameter);
  return types.length > 0 && types.every((type) => type === 'number' || type === 'integer');
}
