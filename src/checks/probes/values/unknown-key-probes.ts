import { keyParameters, type Operation, parameterIssues, type Parameter, type Sort } from '../../../contract/index.ts';
import { askForOrder, otherCase } from '../../../lists/index.ts';
import { keyInOtherStyle } from './key-in-other-style.ts';
import { otherFields } from './other-fields.ts';
import type { Probe } from './probe.ts';

/** A key that no list has. */
export const UNKNOWN_KEY = 'unheardof';

/** Orders by a key that the contract does not know, where it says that such a key is refused: alone, behind a known one, nearly a known one, a known one in another style, and a field of the items that is none. */
export function unknownKeyProbes(operation: Operation): Probe[] {
  const { sort } = operation.collection ?? {};
  const { unknownKey } = sort ?? {};
  if (!sort || unknownKey?.answer !== 'refused') return [];
  const [known = ''] = Object.keys(sort.keys);
  const [parameter] = keyParameters(sort);
  if (!parameter) return [];
  const fields = otherFields(operation, parameter).slice(0, 1);
  const orders = [[UNKNOWN_KEY], [known, UNKNOWN_KEY], [`${known}x`], [otherCase(known)], otherStyles(sort), fields];
  const { outcomes } = parameter.answers.invalid ?? { outcomes: ['refused' as const] };
  const answer = { outcomes, promise: unknownKey.promise };
  return orders
    .filter((keys) => keys.length > 0 && keys.every((key) => key === known || !Object.hasOwn(sort.keys, key)))
    .flatMap((keys) => orderText(sort, parameter, keys) ?? [])
    .filter((text) => parameterIssues(operation.contract, parameter, text).length === 0)
    .map((text) => ({ parameter, kind: 'unknown', text, promise: unknownKey.promise, answer }));
}

/** As the parameter says keys, each in ascending order; `undefined` where it takes one key alone. */
export function orderText(sort: Sort, { name }: Parameter, keys: readonly string[]): string | undefined {
  const [term] = Object.values(sort.keys);
  const terms = term ? keys.map((key) => ({ ...term, key, direction: 'ascending' as const })) : [];
  return askForOrder(sort, terms)?.[name];
}

/** One key that can be named in two styles is enough. */
function otherStyles({ keys }: Sort): readonly string[] {
  return Object.keys(keys)
    .flatMap((key) => keyInOtherStyle(key) ?? [])
    .slice(0, 1);
}
