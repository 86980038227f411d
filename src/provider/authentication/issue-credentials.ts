import type { Contract, CredentialScheme } from '../../contract/index.ts';
import { Refusal } from '../pipeline/refusal.ts';
import type { Stages } from '../pipeline/stages.ts';
import type { Authenticator, CredentialSetting, SignInService } from './authenticator.ts';
import { FORMS } from './forms/index.ts';
import { TokenRegistry } from './token-registry.ts';

/** The credentials of an API: what was issued, and the stage that judges what a request presents. */
export interface IssuedCredentials {
  /** Environment variable → part of a credential; `origin` is where sign-in services run. */
  variables(origin: string): Readonly<Record<string, string>>;
  readonly signInServices: readonly SignInService[];
  readonly authenticate: Stages['authenticate'];
}

interface IssuedForm {
  readonly scheme: CredentialScheme;
  readonly authenticator: Authenticator;
}

/** Issues credentials in every form of a contract. */
export function issueCredentials(
  contract: Contract,
  setting: Omit<CredentialSetting, 'scheme' | 'tokens'>,
): IssuedCredentials {
  const tokens = new TokenRegistry();
  const forms = contract.credentials.map((scheme) => ({
    scheme,
    authenticator: FORMS[scheme.form]({ ...setting, scheme, tokens }),
  }));
  return {
    variables: (origin) => Object.fromEntries(forms.flatMap((form) => variablesOf(form, origin))),
    signInServices: forms.flatMap(({ authenticator: { signIn } }) => signIn ?? []),
    authenticate(ask) {
      const open = forms.filter(({ scheme }) => ask.operation.security.includes(scheme.name));
      if (open.length === 0) return {};
      const presented = open.find(({ authenticator }) => authenticator.presented(ask));
      if (presented === undefined) throw new Refusal('missing-credentials', 'credentials');
      return presented.authenticator.authenticate(ask);
    },
  };
}

function variablesOf({ scheme, authenticator }: IssuedForm, origin: string): [variable: string, value: string][] {
  return Object.entries({ endpoint: origin, ...authenticator.parts }).flatMap(([part, value]) => {
    const variable = scheme.variables[part];
    return variable === undefined ? [] : [[variable, value]];
  });
}
