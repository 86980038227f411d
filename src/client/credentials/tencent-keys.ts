import { breakValue } from './break-value.ts';
import type { CredentialValues } from './credential-form.ts';
import { inventValue } from './invent-value.ts';
import { ofPart, ofSignature, withoutPart } from './signed-breakage.ts';

/** How the keys of Tencent Cloud are cut short: both of its signed forms have the same three parts. */
export const TRUNCATED_KEYS = [
  ...ofSignature('truncated'),
  ofPart('secretId', 'without the last character of its id', (id) => breakValue(id, 'truncated')),
  withoutPart('token', 'without its token'),
  ofPart('token', 'without the last character of its token', (token) => breakValue(token, 'truncated')),
];

export const LENGTHENED_KEYS = [
  ...ofSignature('lengthened'),
  ofPart('secretId', 'with one character more in its id', (id) => `${id}x`),
];

/** Keys of the same shape that belong to nobody. */
export function foreignKeys(values: CredentialValues): CredentialValues {
  return {
    secretId: `AKID${inventValue((values['secretId'] ?? '').slice(4) || 'x'.repeat(32), 'secret id')}`,
    secretKey: inventValue(values['secretKey'] ?? '', 'secret key'),
  };
}
