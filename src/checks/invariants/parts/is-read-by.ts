import { pointerSegments, type Invariant, type JsonPointer } from '../../../contract/index.ts';
import { holds } from '../../parts.ts';

/** Whether a rule reads what stands at `place`, where its `self` stands at `at`. A rule that uses `self` as a whole reads everything in it. */
export function isReadBy({ rule }: Pick<Invariant, 'rule'>, at: JsonPointer, place: JsonPointer): boolean {
  if (holds(place, at)) return true;
  if (!holds(at, place)) return false;
  const field = pointerSegments(place.slice(at.length))[0];
  // `self.all(…)` calls a method of the whole.
  const usesWhole = /\bself\b(?!\.\w)|\bself\.\w+\(/.test(rule);
  return usesWhole || [...rule.matchAll(/\bself\.(\w+)/g)].some(([, name]) => name === field);
}
