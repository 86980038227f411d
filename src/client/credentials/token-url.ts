import type { CredentialScheme } from '../../contract/index.ts';
import type { CredentialValues } from './credential-form.ts';

/**
 * Where a token is fetched with client credentials: where a variable says, else where the contract says. A relative URL starts at the endpoint,
 * which may be a base path. `undefined` where no token is fetched.
 */
export function tokenUrlOf(
  { tokenUrl }: Pick<CredentialScheme, 'tokenUrl'>,
  values: CredentialValues,
  endpoint: string,
): string | undefined {
  const text = values['tokenUrl'] ?? tokenUrl;
  if (values['token'] || text === undefined) return undefined;
  const base = endpoint.replace(/\/?$/, '/');
  return URL.canParse(text, base) ? new URL(text, base).href : text;
}
