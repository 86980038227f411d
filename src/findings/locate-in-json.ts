import type { JsonPointer } from '../contract/index.ts';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

/** A container that is being read: the member that is reached, and in an object whether a name comes next. */
interface Level {
  readonly kind: '{' | '[';
  segment: string;
  expectsName: boolean;
}

/**
 * Where the value at a pointer starts in a JSON text, which may be cut or broken. `undefined` where the text ends
 * before it.
 */
export function locateInJson(text: string, pointer: JsonPointer): number | undefined {
  const levels: Level[] = [];
  for (const token of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token[0] === ',') advance(level);
    else if (token[0] === '}' || token[0] === ']') levels.pop();
    else if (level?.expectsName) nameMember(level, token[0]);
    else if (token[0] !== ':') {
      if (pathOf(levels) === pointer) return token.index;
      if (token[0] === '{' || token[0] === '[')
        levels.push({ kind: token[0], segment: '0', expectsName: token[0] === '{' });
    }
  }
  return undefined;
}

function pathOf(levels: readonly Level[]): JsonPointer {
  return levels.map(({ segment }) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function advance(level: Level | undefined): void {
  if (level === undefined) return;
  if (level.kind === '{') level.expectsName = true;
  else level.segment = String(Number(level.segment) + 1);
}

function nameMember(level: Level, token: string): void {
  level.segment = readName(token);
  level.expectsName = false;
}

function readName(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}
