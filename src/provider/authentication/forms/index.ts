import type { CredentialForm } from '../../../contract/index.ts';
import type { Authenticator, CredentialSetting } from '../authenticator.ts';
import { basic } from './basic.ts';
import { iamPassword } from './iam-password.ts';
import { oauth2 } from './oauth2.ts';
import { sdkHmacSha256 } from './sdk-hmac-sha256.ts';
import { tencentApi2 } from './tencent-api-2.ts';
import { tc3HmacSha256 } from './tc3-hmac-sha256.ts';
import { token } from './token.ts';

/** Every form of credentials that the provider issues and judges: one file each, and a line here. */
export const FORMS: Readonly<Record<CredentialForm, (setting: CredentialSetting) => Authenticator>> = {
  token,
  basic,
  oauth2,
  'iam-password': iamPassword,
  'sdk-hmac-sha256': sdkHmacSha256,
  'tencent-api-2': tencentApi2,
  'tc3-hmac-sha256': tc3HmacSha256,
};
