import type { JsonPointer } from '../../../contract/index.ts';
import { isSent, refuseParameter } from '../../changes/index.ts';
import type { Derived } from '../derivation.ts';
import type { TakenParameter } from './parameters-of.ts';

/** A fault that refuses one allowed value where a request sends it itself; a default that is refused breaks its promise too. */
export function refuseSentValue(
  { parameter, ids, name }: TakenParameter,
  { value, way, title, promise }: { value: unknown; way: string; title: string; promise: JsonPointer },
): Derived {
  return {
    where: `${name}/${way}`,
    title,
    promise,
    also: alone(parameter.schema['default']) === value ? [`${parameter.schemaPointer}/default`] : [],
    operations: ids,
    wrap: refuseParameter(
      parameter.name,
      (values, ask) => alone(values[parameter.name]) === value && isSent(ask, parameter.name),
    ),
  };
}

/** What a list of one holds; anything else as it is. */
function alone(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}
