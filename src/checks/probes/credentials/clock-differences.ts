import type { CredentialScheme } from '../../../contract/index.ts';
import type { ValidCredentials } from './valid-credentials.ts';

/** How the provider's clock stands, by the `Date` of an answer. Milliseconds. */
export interface ProviderClock {
  /** How far it is ahead of the clock that signs; `undefined` where that is unknown. */
  readonly ahead: number | undefined;
  /** By how much the clock that signs was moved, because ours seems to be off. */
  readonly moved: number;
}

/**
 * Valid credentials that are signed as long ago, and as far in the future, as the contract tolerates. Where the provider's clock is unknown, half of
 * the tolerance is left to the difference between the clocks. Where the clock that signs was moved, as much is left to that: a gateway in
 * front may have said the time, and its clock may be the wrong one.
 */
export function clockDifferences(
  { form, name, tolerates }: CredentialScheme,
  { ahead, moved }: ProviderClock,
): readonly ValidCredentials[] {
  if (tolerates === undefined) return [];
  const known = ahead === undefined ? Math.floor(tolerates.seconds / 2) : tolerates.seconds;
  const off = known - Math.ceil(Math.abs(moved) / 1000);
  if (off <= 0) return [];
  return [-1, 1].map((direction) => ({
    what: `valid ${form} signed ${off} s ${direction < 0 ? 'ago' : 'in the future'}`,
    credentials: { scheme: name, clockOffBy: direction * off * 1000 + (ahead ?? 0) },
    promise: tolerates.promise,
  }));
}
