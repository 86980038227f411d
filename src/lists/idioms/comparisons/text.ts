import type { ComparisonIdiom } from './comparison-idiom.ts';

/** Texts by their code points. UTF-16 units would put what lies beyond U+FFFF before U+E000 to U+FFFF. */
export const text: ComparisonIdiom = {
  read: (value) => (value === null || value === undefined || typeof value === 'object' ? undefined : String(value)),
  compare: (left, right) => byCodePoint(String(left), String(right)),
};

/** How two texts compare by code point. */
export function byCodePoint(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  // Two texts that part inside a pair of surrogates share its first half.
  if (isSecondHalf(left, at) || isSecondHalf(right, at)) at -= 1;
  return (left.codePointAt(at) ?? -1) - (right.codePointAt(at) ?? -1);
}

function isSecondHalf(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
