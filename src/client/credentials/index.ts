import type { CredentialForm as FormName } from '../../contract/index.ts';
import type { CredentialForm } from './credential-form.ts';
import { iamPassword } from './iam-password.ts';
import { sdkHmacSha256 } from './sdk-hmac-sha256.ts';
import { tencentApi2 } from './tencent-api-2.ts';
import { token } from './token.ts';

export type { CredentialForm, Presentation, Presented, Presenter, SignIn, Variant } from './credential-form.ts';
export { SignInInterrupted, SignInRefused } from './credential-form.ts';

/** Every form of credential that the contract language names. */
export const CREDENTIAL_FORMS: Readonly<Record<FormName, CredentialForm>> = {
  token: token,
  'iam-password': iamPassword,
  'sdk-hmac-sha256': sdkHmacSha256,
  'tencent-api-2': tencentApi2,
};
