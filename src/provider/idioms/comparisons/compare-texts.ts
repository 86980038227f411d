import type { Comparator } from './comparator.ts';

/** Texts by code point. */
export const compareTexts: Comparator = (a, b) => {
  const [left, right] = [String(a), String(b)];
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [left.charCodeAt(at), right.charCodeAt(at)];
    if (one !== other) return rank(one) - rank(other);
  }
  return left.length - right.length;
};

/** Halves of pairs stand for characters beyond U+FFFF, so they come after every other unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
