import { instancesOf } from '../../../contract/index.ts';
import type { Json, StageWrappers } from '../../../provider/pipeline/index.ts';
import { changeRefusal, setAt } from '../../changes/index.ts';
import type { Field } from './fields-of.ts';

/** Puts a value into a field of every refusal that has it; `undefined` takes the field away. */
export function changeRefusalField({ places }: Field, value: Json | undefined): StageWrappers {
  return changeRefusal((body, { refusal }) => {
    const at = places.get(refusal.outcome);
    for (const [place] of at === undefined ? [] : [...instancesOf(body, at)]) setAt(body, place, value);
  });
}
