import type { Contract, JsonPointer } from './model/index.ts';

/**
 * What a judgement rests on that looks at one promise through another node, as the total of a list is looked at through `x-collection`. Where
 * that node is only assumed, the assumption is all that can be broken.
 */
export function restsOn(
  { provenance }: Pick<Contract, 'provenance'>,
  through: JsonPointer,
  promise: JsonPointer,
): JsonPointer {
  return provenance(through)?.basis === 'assumed' ? through : promise;
}
