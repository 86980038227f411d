import type { JsonPointer } from './model/index.ts';

/** One segment as it stands in a pointer: `/v1/{id}` → `~1v1~1{id}` (RFC 6901). */
export function escapeSegment(segment: string | number): string {
  const text = String(segment);
  return /[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
}

/** The text that a segment of a pointer stands for: `~1v1~1{id}` → `/v1/{id}`. */
export function unescapeSegment(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The pointer that continues `pointer` by the given segments, which are not escaped yet. */
export function joinPointer(pointer: JsonPointer, ...segments: readonly (string | number)[]): JsonPointer {
  return segments.reduce<string>((before, segment) => `${before}/${escapeSegment(segment)}`, pointer);
}

/** The unescaped segments of a pointer; none for the root. */
export function pointerSegments(pointer: JsonPointer): string[] {
  const segments = pointer.split('/').slice(1);
  return pointer.includes('~') ? segments.map((segment) => unescapeSegment(segment)) : segments;
}

/** The pointer of the node that holds this one; `undefined` above the root. */
export function parentPointer(pointer: JsonPointer): JsonPointer | undefined {
  return pointer === '' ? undefined : pointer.slice(0, pointer.lastIndexOf('/'));
}

/** The value at a pointer; `undefined` where there is none. `*` stands for each element of an array: then it is a list of what they hold. */
export function valueAt(value: unknown, pointer: JsonPointer): unknown {
  return below(value, segmentsOf(pointer));
}

function below(value: unknown, segments: readonly string[]): unknown {
  let found = value;
  for (const [place, segment] of segments.entries()) {
    if (segment === '*' && Array.isArray(found)) {
      const further = segments.slice(place + 1);
      return found.flatMap((element) => below(element, further) ?? []);
    }
    found = memberOf(found, segment);
  }
  return found;
}

const MOST_POINTERS = 10_000;
const taken = new Map<JsonPointer, readonly string[]>();

/** Kept, because the same few pointers are followed into every item of every answer. */
function segmentsOf(pointer: JsonPointer): readonly string[] {
  const known = taken.get(pointer);
  if (known !== undefined) return known;
  const segments = pointerSegments(pointer);
  if (taken.size >= MOST_POINTERS) taken.clear();
  taken.set(pointer, segments);
  return segments;
}

/** The member of an object or the element of an array under one unescaped segment; `undefined` where there is none. */
export function memberOf(value: unknown, segment: string): unknown {
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(segment) ? value[Number(segment)] : undefined;
  return isRecord(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}

/** A JSON object: neither null nor an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
