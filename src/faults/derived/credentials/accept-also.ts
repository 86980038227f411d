import { type Asked, type Caller, Refusal, type StageWrappers } from '../../../provider/pipeline/index.ts';

/** Verifies a request that is refused once more, as if it were another one. Of requests that were accepted it knows a text each. */
export function acceptAlso(
  others: (ask: Asked, known: ReadonlySet<string>) => readonly Asked[],
  textOf: (ask: Asked) => string | undefined = () => undefined,
): StageWrappers {
  return {
    authenticate: (next) => {
      const known = new Set<string>();
      return (ask) => {
        const caller = callerOf(next, ask);
        const text = textOf(ask);
        if (caller && text !== undefined) known.add(text);
        const found = caller ?? others(ask, known).flatMap((other) => callerOf(next, other) ?? [])[0];
        // It is refused once more, for its own sake.
        return found ?? next(ask);
      };
    },
  };
}

function callerOf(next: (ask: Asked) => Caller, ask: Asked): Caller | undefined {
  try {
    return next(ask);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
