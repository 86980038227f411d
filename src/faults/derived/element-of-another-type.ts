import { instancesOf, isRecord, joinPointer, parentPointer } from '../../contract/index.ts';
import type { Json, JsonObject } from '../../provider/pipeline/index.ts';
import { changeSuccess, setAt } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { valueOfAnotherType } from './fields/broken-value.ts';
import { elementsOf } from './fields/fields-of.ts';
import { shortName } from './fields/short-name.ts';

const INSTEAD: readonly Json[] = [null, 7, 'text'];

/** An element of a list, or a value under a free key, is of another type: the last one, wherever there is any. */
export const elementOfAnotherType = defineDerivation({
  name: 'element-of-another-type',
  *derive(contract) {
    for (const { pointer, places } of elementsOf(contract)) {
      const broken = valueOfAnotherType(contract, pointer, INSTEAD);
      if (broken === undefined) continue;
      yield {
        where: shortName(parentPointer(broken.promise) ?? ''),
        title: `the last ${shortName(pointer) || 'element'} of each list is ${JSON.stringify(broken.value)}`,
        promise: broken.promise,
        also: broken.also,
        operations: [...places.keys()].slice(-1),
        wrap: changeSuccess((body, answer) => {
          const at = places.get(answer.operation.id);
          for (const [place, holder] of at === undefined ? [] : [...instancesOf(body, parentPointer(at) ?? '')])
            setLast(body, { place, holder }, broken.value);
        }),
      };
    }
  },
});

/** An empty list gets one element, so that it holds a wrong one. */
function setLast(body: JsonObject, { place, holder }: { place: string; holder: unknown }, value: Json): void {
  if (Array.isArray(holder)) holder.splice(Math.max(0, holder.length - 1), 1, value);
  else if (isRecord(holder))
    for (const name of Object.keys(holder).slice(-1)) setAt(body, joinPointer(place, name), value);
}
