import { pointerSegments, type JsonPointer } from '../../contract/index.ts';

/** The JSONPath of RFC 9535 that selects one node: `/paths/~1pets/get` → `$.paths['/pets'].get`. */
export function targetAt(pointer: JsonPointer): string {
  const segments = pointerSegments(pointer);
  return segments.reduce((path, segment, index) => path + step(segment, segments[index - 1] ?? ''), '$');
}

/** Keys that hold lists. */
const LISTS = new Set([
  'parameters',
  'allOf',
  'oneOf',
  'anyOf',
  'security',
  'enum',
  'required',
  'tags',
  'servers',
  'prefixItems',
  'type',
]);

/** A number is a place in a list, or a name, as statuses are. Where that is not known it is asked for as both. */
function step(segment: string, holder: string): string {
  if (/^[A-Za-z_]\w*$/.test(segment)) return `.${segment}`;
  if (!/^(?:0|[1-9]\d*)$/.test(segment) || holder === 'responses') return `[${quoted(segment)}]`;
  return LISTS.has(holder) ? `[${segment}]` : `[${segment},${quoted(segment)}]`;
}

/** A text as JSONPath writes it. */
export function quoted(text: string): string {
  return `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`;
}
