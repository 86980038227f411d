import { pointerSegments, type JsonPointer } from '../../contract/index.ts';

/** The JSONPath of RFC 9535 that selects one node: `/paths/~1pets/get` → `$.paths['/pets'].get`. */
export function targetAt(pointer: JsonPointer): string {
  return pointerSegments(pointer).reduce((path, segment) => path + step(segment), '$');
}

function step(segment: string): string {
  if (/^[A-Za-z_]\w*$/.test(segment)) return `.${segment}`;
  if (/^(?:0|[1-9]\d*)$/.test(segment)) return `[${segment}]`;
  return `[${quoted(segment)}]`;
}

/** A text as JSONPath writes it. */
export function quoted(text: string): string {
  return `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`;
}
