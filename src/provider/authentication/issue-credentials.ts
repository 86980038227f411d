import type { Contract, CredentialScheme } from '../../contract/index.ts';
import { Refusal } from '../pipeline/refusal.ts';
import type { Asked, Caller, Stages } from '../pipeline/stages.ts';
import { asPromised } from './as-promised.ts';
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
      if (presented === undefined) {
        if (ask.operation.guests) return {};
        const schemes = open.map(({ scheme }) => scheme);
        return asPromised(schemes, new Refusal('missing-credentials', 'credentials'), false);
      }
      return judged(presented, ask);
    },
  };
}

function judged({ scheme, authenticator }: IssuedForm, ask: Asked): Caller {
  try {
    return authenticator.authenticate(ask);
  } catch (error) {
    if (error instanceof Refusal) return asPromised([scheme], error, true);
    throw error;
  }
}

function variablesOf({ scheme, authenticator }: IssuedForm, origin: string): [variable: string, value: string][] {
  const { signIn, parts } = authenticator;
  const tokenUrl = signIn === undefined ? {} : { tokenUrl: origin + signIn.path };
  return Object.entries({ endpoint: origin, ...tokenUrl, ...parts }).flatMap(([part, value]) => {
    const variable = scheme.variables[part];
    return variable === undefined ? [] : [[variable, value]];
  });
}
