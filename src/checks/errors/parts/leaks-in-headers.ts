import type { RecordedResponse } from '../../../client/index.ts';
import { type Leaks, leaksIn } from './leaks-in.ts';

/** Headers are kept, because most of them say the same in every answer. */
const MOST_TEXTS = 1_000;
const known = new Map<string, Leaks>();

/** What headers show of an implementation, by the pattern that finds it. */
export function leaksInHeaders({ headers }: RecordedResponse): Leaks {
  return new Map(
    Object.values(headers)
      .toReversed()
      .flatMap((text) => [...leaksInHeader(text)]),
  );
}

function leaksInHeader(text: string): Leaks {
  const leaks = known.get(text) ?? leaksIn([text]);
  if (known.size >= MOST_TEXTS) known.clear();
  known.set(text, leaks);
  return leaks;
}
