import type {
  BrokenWay,
  Contract,
  CredentialForm,
  CredentialScheme,
  JsonPointer,
  OutcomeName,
} from '../../model/index.ts';

/**
 * What every scheme promises to refuse, where the contract says how a refusal looks. Nothing is said about values that differ in their case or
 * have more behind them, because a provider may read those as it likes.
 */
const WAYS: readonly BrokenWay[] = ['missing', 'empty', 'truncated', 'foreign', 'expired'];
const REFUSALS: readonly OutcomeName[] = ['missing-credentials', 'invalid-credentials'];

/** A signature has many parts, and what answers a wrong one differs from part to part. So any refusal will do. */
const SIGNED: readonly CredentialForm[] = ['sdk-hmac-sha256', 'tencent-api-2', 'tc3-hmac-sha256'];

/** The breakages of a scheme whose contract has no `broken`. */
export function usualBreakages(
  { form, variables }: Pick<CredentialScheme, 'form' | 'variables'>,
  { outcomes, promise }: Pick<Contract, 'outcomes'> & { readonly promise: JsonPointer },
): CredentialScheme['broken'] {
  const said = (names: readonly OutcomeName[]): OutcomeName[] => names.filter((name) => outcomes[name] !== undefined);
  // A name and a password say no time, nor does a key. So no one can hold a pair that has ended.
  const ways = WAYS.filter((way) => way !== 'expired' || variables['expired'] !== undefined);
  return ways.flatMap((way) => {
    const found = said(way === 'expired' ? [...REFUSALS, 'expired-credentials'] : REFUSALS);
    const answer = { outcomes: SIGNED.includes(form) ? (['refused'] as const) : found, promise };
    return found.length === 0 ? [] : [{ way, answer }];
  });
}
