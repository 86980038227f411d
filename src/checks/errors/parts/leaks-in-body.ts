import type { RecordedResponse } from '../../../client/index.ts';
import { KnownOfLasting } from '../../../contract/index.ts';
import { type Leaks, leaksIn } from './leaks-in.ts';

const known = new KnownOfLasting<'leaks', Leaks>();

/** What a body shows of an implementation, by the pattern that finds it. */
export function leaksInBody(response: RecordedResponse): Leaks {
  return known.of(response.body, 'leaks', () => leaksIn(textsOf(response)));
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
