import type { CredentialForm as FormName } from '../../contract/index.ts';
import type { CredentialForm } from './credential-form.ts';
import { basic } from './basic.ts';
import { iamPassword } from './iam-password.ts';
import { oauth2 } from './oauth2.ts';
import { sdkHmacSha256 } from './sdk-hmac-sha256.ts';
import { tencentApi2 } from './tencent-api-2.ts';
import { tc3HmacSha256 } from './tc3-hmac-sha256.ts';
import { token } from './token.ts';

export type { CredentialForm, Presentation, Presented, Presenter, SignIn, Variant } from './credential-form.ts';
export { tokenUrlOf } from './token-url.ts';
export { SignInInterrupted, SignInRefused } from './credential-form.ts';

/** Every form of credential that the contract language names. */
export const CREDENTIAL_FORMS: Readonly<Record<FormName, CredentialForm>> = {
  token: token,
  basic: basic,
  oauth2: oauth2,
  'iam-password': iamPassword,
  'sdk-hmac-sha256': sdkHmacSha256,
  'tencent-api-2': tencentApi2,
  'tc3-hmac-sha256': tc3HmacSha256,
};
