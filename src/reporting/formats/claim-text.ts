import type { Promised } from '../../findings/index.ts';
import { showValue } from '../../judgement/index.ts';

/** Where a promise stands and who makes it. The text is never wrapped, so that a terminal can open the place. */
export function promisedText({ position, basis, source, section }: Promised): string {
  return `${position.file}:${position.line} — ${[basis, source, section].filter(Boolean).join(', ')}`;
}

/** A claim that lost, who makes it, and whether the provider follows it. */
export function rivalText({ claim, source, section, followed }: Promised['rivals'][number]): string {
  const who = section === undefined ? source : `${source}, ${section}`;
  return `${showValue(claim)} — ${who}${followed ? '; the provider follows this claim' : ''}`;
}
