import { BROKEN_WAYS } from '../../contract/index.ts';
import { CREDENTIAL_FORMS } from '../credentials/index.ts';
import type { WireRequest } from '../wire-request.ts';
import { schemeOf } from './invented-contract.ts';
import { presentedWith } from './present-with.ts';
import { NOW, openVerifier, VALUES, type Verifier } from './tencent-verifier.ts';

const request: WireRequest = {
  method: 'GET',
  origin: 'https://host',
  path: '/v2/index.php',
  headers: {},
  query: Object.entries({ Action: 'List', clusterId: 'cls-4kvt8y', serviceName: 'ledger' }),
};

/** The breakages that a verifier accepts: `tampered: signed for another host`. */
export async function tencentAccepted(verifier: Verifier, method = 'HmacSHA1'): Promise<readonly string[]> {
  const found: string[] = [];
  for (const way of BROKEN_WAYS)
    for (const [variant, { says }] of (
      CREDENTIAL_FORMS['tencent-api-2'].variants(VALUES, schemeOf('tencent-api-2'))[way] ?? []
    ).entries()) {
      const opens = openVerifier(verifier);
      const presented = await presentedWith('tencent-api-2', {
        request,
        values: VALUES,
        now: NOW * 1000,
        broken: way,
        variant,
        method,
      });
      if (!(presented.before ?? []).every((earlier) => openVerifier({})(earlier)))
        throw new Error(`What goes out before "${says}" is refused.`);
      presented.before?.forEach(opens);
      if (opens(presented.request)) found.push(`${way}: ${says}`);
    }
  return found;
}
