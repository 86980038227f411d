import type { CredentialForm, CredentialScheme } from '../../model/index.ts';
import { variableName } from '../variable-name.ts';
import type { OpenApiNode } from '../open-api-node.ts';
import type { Presentation } from './read-presentation.ts';

/** The parts of each form that needs no account of one vendor; those of the others have no usual names. */
const PARTS: Readonly<Partial<Record<CredentialForm, readonly string[]>>> = {
  token: ['token', 'expired'],
  basic: ['username', 'password'],
  oauth2: ['token', 'expired', 'clientId', 'clientSecret', 'tokenUrl'],
};

/** Names of variables for a contract that names none: `SHOP_TOKEN`, `SHOP_EXPIRED_TOKEN`, `SHOP_CLIENT_ID`. */
export function usualVariables(
  { form, tokenUrl }: Presentation,
  prefix: string,
  scheme: OpenApiNode,
): Readonly<Record<string, string>> {
  const parts =
    PARTS[form] ??
    scheme.fail(`is of the form ${form} and lacks "x-credentials/variables": part of the credential → variable.`);
  const own = tokenUrl === undefined ? parts.filter((part) => !/^(client|tokenUrl)/.test(part)) : parts;
  return Object.fromEntries(
    own.map((part) => [part, variableName(prefix, part === 'expired' ? 'expiredToken' : part)]),
  );
}

/** A token is fetched where its provider is, so whoever verifies another environment than the documented one must be able to say where that is. */
export function tokenUrlVariable({ tokenUrl }: Presentation, prefix: string): Readonly<Record<string, string>> {
  return tokenUrl === undefined ? {} : { tokenUrl: variableName(prefix, 'tokenUrl') };
}

/** Forms whose token ends some day. */
const ENDING: readonly CredentialForm[] = ['token', 'oauth2', 'iam-password'];

/** An expired token only serves to try whether it is refused, so a contract need not name its variable. */
export function expiredVariable({ form }: Presentation, prefix: string): Readonly<Record<string, string>> {
  return ENDING.includes(form) ? { expired: variableName(prefix, 'expiredToken') } : {};
}

/** The parts that a form always needs. A token of OAuth 2 is as good as what it is fetched with. */
export function usualRequired(
  { form, tokenUrl }: Presentation,
  variables: Readonly<Record<string, string>>,
): Pick<CredentialScheme, 'required' | 'instead'> {
  if (form === 'basic') return { required: ['username', 'password'] };
  if (form === 'token') return { required: ['token'] };
  if (form !== 'oauth2') return { required: Object.keys(variables).filter((part) => part !== 'expired') };
  const isFetched = tokenUrl !== undefined || ['clientId', 'tokenUrl'].every((part) => part in variables);
  return isFetched
    ? { required: ['clientId', 'clientSecret'], ...('token' in variables && { instead: ['token'] }) }
    : { required: ['token'] };
}
