import type { Later } from '../../../judgement/index.ts';
import type { ProbeContext } from './contexts-of.ts';

/** Something to try, and what it is tried beside; alone where nothing is said. */
export interface Attempt<Tried> {
  readonly tried: Tried;
  readonly beside?: ProbeContext;
  /** Others most likely show the same. */
  readonly later?: Later;
  /** Tried alone because of what was found in a context. */
  readonly settles?: true;
}

/** One of so many goes into another context than the one that holds most, because some code is wrong only where something is left out. */
const EVERY = 4;

/** So much of what is tried beside a context waits less long than the rest. */
const SOON = 2;

export interface Spread<Tried> {
  readonly contexts: readonly ProbeContext[];
  /** Whether something is tried without company. */
  isAlone(tried: Tried): boolean;
  /** So often one of those is tried in a context too. */
  readonly again: number;
  /** Whether what is tried again goes into the contexts in turn. Default: most of it into the one that holds most. */
  readonly inTurn?: boolean;
  /** Whether something is the first of its promise to be tried. */
  isFirst(tried: Tried): boolean;
}

/**
 * Everything once, alone or in a context. Most of it goes beside all that is offered, because code that forgets a promise beside one thing forgets it
 * there too.
 */
export function spreadOver<Tried>(
  all: readonly Tried[],
  { contexts, isAlone, again, isFirst, inTurn = false }: Spread<Tried>,
): readonly Attempt<Tried>[] {
  const alone = all.filter((tried) => contexts.length === 0 || isAlone(tried));
  const others = all.filter((tried) => !alone.includes(tried));
  const contextAt = (turn: number): ProbeContext | undefined =>
    contexts[turn % EVERY === EVERY - 1 ? (1 + Math.floor(turn / EVERY)) % contexts.length : 0];
  const times = contexts.length === 0 || alone.length === 0 ? 0 : again;
  const repeated = Array.from({ length: times }, (_, turn) => ({
    tried: alone[turn % alone.length] as Tried,
    context: inTurn ? contexts[turn % contexts.length] : contextAt(turn),
    isNew: false,
  }));
  const tries = [
    ...repeated,
    ...others.map((tried, turn) => ({ tried, context: contextAt(again + turn), isNew: isFirst(tried) })),
  ];
  const beside = tries.flatMap(({ tried, context, isNew }, turn): Attempt<Tried>[] => {
    const later = turn < SOON ? 1 : 2;
    return context ? [{ tried, beside: context, ...(!isNew && { later }) }] : [];
  });
  return [...alone.map((tried) => ({ tried, ...(!isFirst(tried) && { later: 1 as const }) })), ...beside];
}
