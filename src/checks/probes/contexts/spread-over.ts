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

/** One of so many goes into a second context, which holds less, because some code is wrong only where something is left out. */
const EVERY = 16;

/** So much of what is tried beside a context waits less long than the rest. */
const SOON = 2;

export interface Spread<Tried> {
  readonly contexts: readonly ProbeContext[];
  /** Those that hold most, which are taken in turn; `undefined` for none. Default: the first context. */
  readonly full?: readonly (ProbeContext | undefined)[];
  /** Whether something is tried without company. */
  isAlone(tried: Tried): boolean;
  /** So often one of those is tried in a context too. Default: never. */
  readonly again?: number;
  /** So many of the first ones of a promise go before everything else. Default: those that are tried again. */
  readonly soon?: number;
  /** Whether what is tried again goes into the contexts in turn. Default: most of it into the one that holds most. */
  readonly inTurn?: boolean;
  /** Whether all of it goes into the other contexts that hold most too, where much of the budget is left over. */
  readonly isCrossed?: boolean;
  /** Whether something is the first of its promise to be tried. */
  isFirst(tried: Tried): boolean;
}

/**
 * Everything alone or in a context. All of that goes beside as much as is offered, because code that forgets a promise beside one thing forgets it
 * there too. What goes alone as well does so later, because it shows less.
 */
export function spreadOver<Tried>(
  all: readonly Tried[],
  {
    contexts,
    full = contexts.slice(0, 1),
    isAlone,
    again = 0,
    soon,
    isFirst,
    inTurn = false,
    isCrossed = false,
  }: Spread<Tried>,
): readonly Attempt<Tried>[] {
  const alone = all.filter((tried) => contexts.length === 0 || isAlone(tried));
  const others = all.filter((tried) => !alone.includes(tried));
  const times = contexts.length === 0 || alone.length === 0 ? 0 : again;
  const repeated = Array.from({ length: times }, (_, turn) => ({
    tried: alone[turn % alone.length] as Tried,
    context: inTurn ? contexts[turn % contexts.length] : undefined,
  }));
  const tries = [...repeated, ...others.map((tried) => ({ tried, context: undefined }))];
  const beside = tries.map(({ tried, context: given }, turn): Attempt<Tried> => {
    const context = given ?? full[turn % full.length];
    const goesFirst = turn < (soon ?? Math.min(times, alone.length)) && isFirst(tried);
    const later = turn < SOON || isFirst(tried) ? 1 : 2;
    return { tried, ...(context && { beside: context }), ...(!goesFirst && { later }) };
  });
  return [
    ...beside,
    ...alone.map((tried, turn) => ({ tried, ...((turn < times || !isFirst(tried)) && { later: 1 as const }) })),
    ...besideLess(inTurn ? [] : tries, contexts),
    ...(isCrossed ? besideOthers(others, full) : []),
  ];
}

/** Each in all the contexts that hold most, but for the one that it was in: first in the next one, then in the one after it. */
function besideOthers<Tried>(
  all: readonly Tried[],
  full: readonly (ProbeContext | undefined)[],
): readonly Attempt<Tried>[] {
  return full
    .keys()
    .drop(1)
    .flatMap((further) =>
      all.map((tried, turn): Attempt<Tried> => {
        const beside = full[(turn + further) % full.length];
        return { tried, ...(beside && { beside }), later: 3 };
      }),
    )
    .toArray();
}

/** Some of what was tried beside everything, in the other contexts in turn. */
function besideLess<Tried>(
  tries: readonly { readonly tried: Tried }[],
  [, ...less]: readonly ProbeContext[],
): readonly Attempt<Tried>[] {
  return tries
    .filter((_, turn) => turn % EVERY === EVERY - 1)
    .flatMap(({ tried }, turn): Attempt<Tried>[] => {
      const beside = less[turn % less.length];
      return beside ? [{ tried, beside, later: 2 }] : [];
    });
}
