import { isRecord, joinPointer, memberOf, pointerSegments } from '../json-pointer.ts';
import type { JsonPointer } from '../model/index.ts';

/** Every value that a pattern finds in a body, with its pointer; `*` is each element of an array or each member of an object. */
export function* instancesOf(body: unknown, pattern: string): Generator<[JsonPointer, unknown]> {
  yield* below(body, '', pointerSegments(pattern));
}

function* below(value: unknown, pointer: JsonPointer, segments: readonly string[]): Generator<[JsonPointer, unknown]> {
  const [segment, ...rest] = segments;
  if (segment === undefined) return yield [pointer, value];
  for (const name of segment === '*' ? namesOf(value) : [segment]) {
    const member = memberOf(value, name);
    if (member !== undefined) yield* below(member, joinPointer(pointer, name), rest);
  }
}

function namesOf(value: unknown): string[] {
  return isRecord(value) || Array.isArray(value) ? Object.keys(value) : [];
}
