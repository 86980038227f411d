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
    also: parameter.schema['default'] === value ? [`${parameter.schemaPointer}/default`] : [],
    operations: ids,
    wrap: refuseParameter(
      parameter.name,
      (values, ask) => values[parameter.name] === value && isSent(ask, parameter.name),
    ),
  };
}
