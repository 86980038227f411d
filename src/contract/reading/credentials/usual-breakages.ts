import type { BrokenWay, Contract, CredentialScheme, JsonPointer, OutcomeName } from '../../model/index.ts';
import type { Presentation } from './read-presentation.ts';

/**
 * What every scheme promises to refuse, where the contract says how a refusal looks. Nothing is said about values that differ in their case or
 * have more behind them, because a provider may read those as it likes.
 */
const WAYS: readonly BrokenWay[] = ['missing', 'empty', 'truncated', 'foreign', 'expired'];
const REFUSALS: readonly OutcomeName[] = ['missing-credentials', 'invalid-credentials'];

/** The breakages of a scheme whose contract names none. */
export function usualBreakages(
  { form }: Presentation,
  { outcomes, promise }: Pick<Contract, 'outcomes'> & { readonly promise: JsonPointer },
): CredentialScheme['broken'] {
  if (!['token', 'basic', 'oauth2'].includes(form)) return [];
  const said = (names: readonly OutcomeName[]): OutcomeName[] => names.filter((name) => outcomes[name] !== undefined);
  // A name and a password say no time, so no one can hold a pair that has ended.
  const ways = form === 'basic' ? WAYS.filter((way) => way !== 'expired') : WAYS;
  return ways.flatMap((way) => {
    const found = said(way === 'expired' ? [...REFUSALS, 'expired-credentials'] : REFUSALS);
    return found.length === 0 ? [] : [{ way, answer: { outcomes: found, promise } }];
  });
}
