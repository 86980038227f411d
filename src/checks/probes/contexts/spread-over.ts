import type { ProbeContext } from './contexts-of.ts';

/** Something to try, and what it is tried beside; alone where nothing is said. */
export interface Attempt<Tried> {
  readonly tried: Tried;
  readonly beside?: ProbeContext;
}

export interface Spread<Tried> {
  readonly contexts: readonly ProbeContext[];
  /** Whether something is tried without company. */
  isAlone(tried: Tried): boolean;
  /** So many of those are tried in a context too. */
  readonly again: number;
}

/** Everything once, alone or beside the next context in turn. Code that forgets a promise in a context forgets all its values there. */
export function spreadOver<Tried>(
  all: readonly Tried[],
  { contexts, isAlone, again }: Spread<Tried>,
): readonly Attempt<Tried>[] {
  const alone = all.filter((tried) => contexts.length === 0 || isAlone(tried));
  const others = all.filter((tried) => !alone.includes(tried));
  const beside = [...alone.slice(0, again), ...others].flatMap((tried, turn): Attempt<Tried>[] => {
    const context = contexts[turn % contexts.length];
    return context ? [{ tried, beside: context }] : [];
  });
  return [...alone.map((tried) => ({ tried })), ...beside];
}
