import type { Change, Effect, GradedChange, Side } from './change.ts';
import { effectOf } from './effect-of.ts';

type Broken = 'providers' | 'consumers';

/**
 * Whom a change breaks. A provider breaks where it has to answer within narrower bounds or accept more than before. A consumer breaks where it may
 * receive more or may send less than before.
 */
const BROKEN: Readonly<Record<Side, Readonly<Record<Effect, readonly Broken[]>>>> = {
  response: {
    stricter: ['providers'],
    looser: ['consumers'],
    different: ['providers', 'consumers'],
    offered: [],
    withdrawn: ['consumers'],
    wording: [],
  },
  request: {
    stricter: ['consumers'],
    looser: ['providers'],
    different: ['providers', 'consumers'],
    offered: ['providers'],
    withdrawn: ['consumers'],
    wording: [],
  },
  offer: { stricter: [], looser: [], different: [], offered: [], withdrawn: [], wording: [] },
  words: { stricter: [], looser: [], different: [], offered: [], withdrawn: [], wording: [] },
};

/** The change with its effect and its grade for either party. */
export function gradeChange(change: Change, side: Side): GradedChange {
  const effect = side === 'words' ? 'wording' : side === 'offer' ? 'offered' : effectOf(change);
  const broken = BROKEN[side][effect];
  return {
    ...change,
    effect,
    providers: broken.includes('providers') ? 'breaking' : 'compatible',
    consumers: broken.includes('consumers') ? 'breaking' : 'compatible',
  };
}
