import type { BrokenWay, CredentialScheme, OutcomeName } from '../../contract/index.ts';
import { Refusal } from '../pipeline/refusal.ts';
import type { Caller } from '../pipeline/stages.ts';

const ABOUT_CREDENTIALS: readonly OutcomeName[] = ['missing-credentials', 'invalid-credentials', 'expired-credentials'];

/**
 * Answers what is no valid credential as the contract promises it: with the refusal itself where that is promised, else with another one. Some
 * APIs let everyone in and show them an empty list: such a caller is a guest.
 */
export function asPromised(schemes: readonly CredentialScheme[], refusal: Refusal, isPresented: boolean): Caller {
  if (!ABOUT_CREDENTIALS.includes(refusal.outcome)) throw refusal;
  const ways = waysOf(refusal, isPresented);
  const answers = schemes.flatMap(({ broken }) => broken.filter(({ way }) => ways.includes(way)));
  const said = answers.map(({ answer }) => answer.outcomes);
  if (said.some((outcomes) => outcomes.includes(refusal.outcome) || outcomes.includes('refused'))) throw refusal;
  const [outcome] = (said[0] ?? []).filter((name) => said.every((outcomes) => outcomes.includes(name)));
  if (outcome === 'success') return { guest: true };
  if (outcome === undefined || outcome === 'refused') throw refusal;
  throw new Refusal(outcome satisfies OutcomeName, refusal.about, refusal.reason);
}

/** The ways in which a credential may be broken that is refused like this. */
function waysOf({ outcome }: Refusal, isPresented: boolean): readonly BrokenWay[] {
  if (!isPresented) return ['missing'];
  if (outcome === 'missing-credentials') return ['empty'];
  if (outcome === 'expired-credentials') return ['expired', 'stale', 'replayed'];
  return ['truncated', 'lengthened', 'tampered', 'rewritten', 'foreign'];
}
