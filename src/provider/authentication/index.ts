import type { Contract, CredentialForm } from '../../contract/index.ts';
import { type Stages } from '../pipeline/index.ts';
import type { Authenticator, CredentialSetting, SignIn } from './authenticator.ts';
import { iamPassword } from './iam-password.ts';
import { sdkHmacSha256 } from './sdk-hmac-sha256.ts';
import { tencentApi2 } from './tencent-api-2.ts';
import { token } from './token.ts';
import { TokenRegistry } from './token-registry.ts';
import { Refusal } from '../refusal.ts';

const FORMS: Readonly<Record<CredentialForm, (setting: CredentialSetting) => Authenticator>> = {
  token,
  'iam-password': iamPassword,
  'sdk-hmac-sha256': sdkHmacSha256,
  'tencent-api-2': tencentApi2,
};

/** The credentials of an API: what was given out, and the stage that judges them. */
export interface Doorkeeper {
  /** Environment variable → credential; `origin` is where sign-in services run. */
  variables(origin: string): Readonly<Record<string, string>>;
  readonly signIns: readonly SignIn[];
  readonly authenticate: Stages['authenticate'];
}

/** Gives out credentials in every form of a contract. */
export function createDoorkeeper(
  contract: Contract,
  setting: Omit<CredentialSetting, 'scheme' | 'tokens'>,
): Doorkeeper {
  const tokens = new TokenRegistry();
  const forms = contract.credentials.map((scheme) => ({
    scheme,
    authenticator: FORMS[scheme.form]({ ...setting, scheme, tokens }),
  }));
  return {
    variables: (origin) =>
      Object.fromEntries(
        forms.flatMap(({ scheme, authenticator: { parts } }) =>
          Object.entries({ endpoint: origin, ...parts }).flatMap(([part, value]) => {
            const variable = scheme.variables[part];
            return variable === undefined ? [] : [[variable, value]];
          }),
        ),
      ),
    signIns: forms.flatMap(({ authenticator: { signIn } }) => signIn ?? []),
    authenticate(ask) {
      const open = forms.filter(({ scheme }) => ask.operation.security.includes(scheme.name));
      const [first] = open;
      if (first === undefined) return {};
      const presented = open.find(({ authenticator }) => authenticator.presented(ask));
      if (presented === undefined) throw new Refusal('missing-credentials', 'credentials');
      return presented.authenticator.authenticate(ask);
    },
  };
}
