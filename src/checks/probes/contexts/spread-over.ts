import type { ProbeContext } from './contexts-of.ts';

/** Something to try, and what it is tried beside; alone where nothing is said. */
export interface Attempt<Tried> {
  readonly tried: Tried;
  readonly beside?: ProbeContext;
  /** Others most likely show the same. */
  readonly later?: true;
  /** Tried alone because of what was found in a context. */
  readonly settles?: true;
}

export interface Spread<Tried> {
  readonly contexts: readonly ProbeContext[];
  /** Whether something is tried without company. */
  isAlone(tried: Tried): boolean;
  /** So many of those are tried in a context too. */
  readonly again: number;
  /** Whether something is the first of its promise to be tried. */
  isFirst(tried: Tried): boolean;
}

/** Everything once, alone or beside the next context in turn. Code that forgets a promise in a context forgets all its values there. */
export function spreadOver<Tried>(
  all: readonly Tried[],
  { contexts, isAlone, again, isFirst }: Spread<Tried>,
): readonly Attempt<Tried>[] {
  const alone = all.filter((tried) => contexts.length === 0 || isAlone(tried));
  const others = all.filter((tried) => !alone.includes(tried));
  const beside = [...alone.slice(0, again), ...others].flatMap((tried, turn): Attempt<Tried>[] => {
    const context = contexts[turn % contexts.length];
    const isNew = turn >= again && isFirst(tried);
    return context ? [{ tried, beside: context, ...(!isNew && { later: true as const }) }] : [];
  });
  return [...alone.map((tried) => ({ tried, ...(!isFirst(tried) && { later: true as const }) })), ...beside];
}
