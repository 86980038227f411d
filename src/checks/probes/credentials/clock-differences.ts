import type { CredentialScheme } from '../../../contract/index.ts';
import type { ValidCredentials } from './valid-credentials.ts';

/**
 * Valid credentials that are signed as long ago, and as far in the future, as the contract tolerates. `ahead` says by how many milliseconds the
 * provider's clock is ahead of ours. Where that is unknown, half of the tolerance is left to the difference between the clocks.
 */
export function clockDifferences(
  { form, name, tolerates }: CredentialScheme,
  ahead: number | undefined,
): readonly ValidCredentials[] {
  if (tolerates === undefined) return [];
  const off = ahead === undefined ? Math.floor(tolerates.seconds / 2) : tolerates.seconds;
  return [-1, 1].map((direction) => ({
    what: `valid ${form} signed ${off} s ${direction < 0 ? 'ago' : 'in the future'}`,
    credentials: { scheme: name, clockOffBy: direction * off * 1000 + (ahead ?? 0) },
    promise: tolerates.promise,
  }));
}
