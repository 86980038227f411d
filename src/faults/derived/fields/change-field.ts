import { instancesOf, joinPointer, parentPointer, pointerSegments, valueAt } from '../../../contract/index.ts';
import type { Json, StageWrappers } from '../../../provider/pipeline/index.ts';
import { changeSuccess, setAt } from '../../changes/index.ts';
import type { Field } from './fields-of.ts';
import { EVERYWHERE, isReached, type Reach } from './reach.ts';

/** Changes a field of successful answers wherever it stands; `undefined` takes it away. */
export function changeField(
  { places }: Field,
  change: (value: Json) => Json | undefined,
  reach: Reach = EVERYWHERE,
): StageWrappers {
  return changeSuccess((body, answer) => {
    const at = places.get(answer.operation.id);
    if (at === undefined) return;
    const name = pointerSegments(at).at(-1) ?? '';
    for (const [holder] of Array.from(instancesOf(body, parentPointer(at) ?? ''))) {
      const value = valueAt(body, joinPointer(holder, name));
      if (value !== undefined && isReached(reach, answer, joinPointer(holder, name)))
        setAt(body, joinPointer(holder, name), change(value as Json));
    }
  });
}
