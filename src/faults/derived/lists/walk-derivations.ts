import { cursorExpiresAtOnce } from '../cursor-expires-at-once.ts';
import type { Derivation } from '../derivation.ts';
import { tokenForgotten } from '../token-forgotten.ts';
import { wayLeadsAstray } from '../way-leads-astray.ts';
import { wayLosesItems } from '../way-loses-items.ts';

/** Faults of lists whose pages lead from one to the next. */
export const WALK_DERIVATIONS: readonly Derivation[] = [
  wayLeadsAstray,
  tokenForgotten,
  cursorExpiresAtOnce,
  wayLosesItems,
];
