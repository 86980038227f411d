import type { RecordedResponse } from '../../../client/index.ts';
import { KnownOfLasting } from '../../../contract/index.ts';
import { firstMatch } from './first-match.ts';
import { leakPatterns } from './leak-patterns.ts';

const known = new KnownOfLasting<'leaks', ReadonlyMap<RegExp, string>>();

/** What a body shows of an implementation, by the pattern that finds it. */
export function leaksInBody(response: RecordedResponse): ReadonlyMap<RegExp, string> {
  return known.of(response.body, 'leaks', () => {
    const texts = textsOf(response);
    const found = leakPatterns.map(({ pattern }) => [pattern, firstMatch(pattern, texts)] as const);
    return new Map(found.filter((each): each is [RegExp, string] => each[1] !== undefined));
  });
}

/** The body as it was sent, and every string in it, because JSON escapes line breaks and quotes. */
function textsOf({ text, body }: RecordedResponse): string[] {
  const texts = [text];
  JSON.stringify(body, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return typeof value === 'bigint' ? String(value) : value;
  });
  return texts;
}
