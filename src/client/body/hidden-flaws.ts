import { isSafeNumber } from 'lossless-json';
import { isWholeText } from '../../contract/index.ts';
import type { BodyFlaw } from '../exchange.ts';

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\]]|-?\d[\d.eE+-]*/g;
/** Every string is taken whole, key or not. A pattern that looks for keys alone would read a long text again from each of its quotes. */
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?/g;
const MOST_FLAWS_OF_A_KIND = 10;

/**
 * What JSON.parse does not report in text that it accepts: keys that stand twice in one object, with equal or different values,
 * and numbers that a double cannot hold. lossless-json does not report two equal pairs either.
 */
export function hiddenFlaws(text: string, body: unknown): BodyFlaw[] {
  if (hidesNothing(text, body)) return [];
  const duplicates = new Map<string, string>();
  const inexact = new Map<string, string>();
  const objects: (Set<string> | undefined)[] = [];
  for (const { 0: token, 1: colon, index } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') objects.push(token === '{' ? new Set() : undefined);
    else if (token === '}' || token === ']') objects.pop();
    else if (colon !== undefined) noteKey(token.slice(0, -colon.length), index);
    else if (token[0] !== '"' && token.length > 4 && !isExact(token))
      inexact.set(
        token,
        `The number ${token} at position ${index} does not fit a double: it is read as ${Number(token)}.`,
      );
  }
  return [
    ...flaws('duplicate-key', duplicates).map(({ flaw }) => flaw),
    ...flaws('inexact-number', inexact).map(({ flaw, of }) => ({
      ...flaw,
      ...(isWholeText(of) && { number: of }),
    })),
  ];

  function noteKey(literal: string, index: number): void {
    const keys = objects.at(-1);
    const key = literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1);
    if (keys?.has(key)) duplicates.set(key, `The key "${key}" stands twice in one object, again at position ${index}.`);
    keys?.add(key);
  }
}

/**
 * True for most bodies, and much cheaper than the scan. Either what was parsed is written as the same text again; or the text has as many keys as
 * what was parsed, and no long number. The count of the text may be too high and never too low, so equal counts leave no room for a duplicate.
 */
function hidesNothing(text: string, body: unknown): boolean {
  return isWrittenAs(text, body) || (!/\d{16}|\d[eE]/.test(text) && countKeyTokens(text) === countKeys(body));
}

function isWrittenAs(text: string, body: unknown): boolean {
  try {
    return JSON.stringify(body) === text;
  } catch {
    // It holds a whole number that no double holds.
    return false;
  }
}

function countKeyTokens(text: string): number {
  let keys = 0;
  for (const [token] of text.matchAll(STRING)) if (token.endsWith(':')) keys += 1;
  return keys;
}

function countKeys(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const inner = Object.values(value);
  return inner.reduce<number>((sum, each) => sum + countKeys(each), Array.isArray(value) ? 0 : inner.length);
}

/** A decimal number may lose digits that no double shows; a whole number must keep every digit, or be written as doubles are. */
function isExact(literal: string): boolean {
  if (/e/i.test(literal)) return Number.isFinite(Number(literal));
  if (literal.length < 16 || !isWholeText(literal))
    return literal.length < 16 || isSafeNumber(literal, { approx: true });
  return BigInt(Number(literal)) === BigInt(literal) || String(Number(literal)) === literal;
}

function flaws(kind: BodyFlaw['kind'], found: ReadonlyMap<string, string>): { of: string; flaw: BodyFlaw }[] {
  return [...found].slice(0, MOST_FLAWS_OF_A_KIND).map(([of, message]) => ({ of, flaw: { kind, message } }));
}
