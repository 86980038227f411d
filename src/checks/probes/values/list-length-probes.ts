import {
  joinList,
  joinPointer,
  type Operation,
  type Parameter,
  schemaKeyword,
  splitList,
} from '../../../contract/index.ts';
import { invalidProbes } from './invalid-probes.ts';
import type { Probe } from './probe.ts';
import { breaksAlone } from './probes-against.ts';
import { validText } from './valid-text.ts';

/** Lists with more values than this do not fit into a URL. */
const MOST_VALUES = 120;

/** Lists of one value more than the most and one fewer than the fewest, each breaking nothing but that bound. A list of no values can be said in JSON alone. */
export function listLengthProbes(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) =>
    (['maxItems', 'minItems'] as const).flatMap((keyword) => probesOf(operation, parameter, keyword)),
  );
}

function probesOf(operation: Operation, parameter: Parameter, keyword: 'minItems' | 'maxItems'): Probe[] {
  const bound = schemaKeyword(operation.contract, parameter.schemaPointer, keyword);
  if (parameter.list === undefined || typeof bound?.value !== 'number') return [];
  const length = bound.value + (keyword === 'maxItems' ? 1 : -1);
  const isMeant = breaksAlone(operation.contract, parameter, { keyword, promise: bound.promise });
  const texts = [listOfLength(operation, parameter, length)].filter((text) => text !== undefined).filter(isMeant);
  return invalidProbes(operation, parameter, { texts, promise: joinPointer(bound.promise, keyword) });
}

/** A list of so many valid values, which may be the same. */
function listOfLength(operation: Operation, parameter: Parameter, length: number): string | undefined {
  const { list, in: place } = parameter;
  if (list === undefined || length < 0 || length > MOST_VALUES || (length === 0 && place !== 'json')) return undefined;
  const [value = ''] = splitList(list, validText(operation, parameter) ?? '0');
  return joinList(
    list,
    Array.from({ length }, () => value),
  );
}
