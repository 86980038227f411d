import type { BrokenWay, CredentialForm } from '../../../contract/index.ts';
import { firstValue } from '../../incoming-request.ts';
import { Refusal, type Asked } from '../../pipeline/index.ts';

/** What a request presents in one form: who it says it is, and the proof of it. */
interface Credential {
  readonly identifier: string;
  readonly proof: string;
}

const PROOF_OF_TOKEN = 96;

/** How each form is read from a request; `undefined` where the request does not try it. */
const READ: Readonly<Record<CredentialForm, (ask: Asked) => Credential | undefined>> = {
  token: readToken,
  'iam-password': readToken,
  'sdk-hmac-sha256': ({ request }) => {
    const [, identifier, proof] = /^SDK-HMAC-SHA256 Access=([^,\s]*), ?SignedHeaders=[^,\s]*, ?Signature=(\S*)$/.exec(request.headers['authorization'] ?? '') ?? [];
    return identifier === undefined ? undefined : { identifier, proof: proof ?? '' };
  },
  'tencent-api-2': ({ request }) => {
    const fields = request.method === 'POST' ? request.form : request.query;
    const [identifier, proof] = [firstValue(fields, 'SecretId'), firstValue(fields, 'Signature')];
    return identifier === undefined ? undefined : { identifier, proof: proof ?? '' };
  },
};

/** Reads the credential that a request presents in a form. */
export function presentedIn(form: CredentialForm, ask: Asked): Credential | undefined {
  return READ[form](ask);
}

/** In which way a refused credential is broken, held against one of the same form that was accepted before. */
export function wayOf(refusal: Refusal, presented: Credential | undefined, accepted: Credential): BrokenWay | undefined {
  if (refusal.outcome === 'expired-credentials') return refusal.reason === 'replayed' ? 'replayed' : refusal.reason === 'access-key' || refusal.about === 'Timestamp' ? 'stale' : 'expired';
  if (presented === undefined) return 'missing';
  if (presented.proof === '') return 'empty';
  if (refusal.outcome !== 'invalid-credentials') return undefined;
  const length = presented.proof.replace(/=*$/, '').length - accepted.proof.replace(/=*$/, '').length;
  if (presented.identifier !== accepted.identifier) return differences(presented.identifier, accepted.identifier) === 1 ? 'tampered' : 'foreign';
  // Another method of signing gives a proof of another length.
  if (Math.abs(length) > 1 && Math.abs(length) < 20) return 'tampered';
  return length < 0 ? 'truncated' : length > 0 ? 'lengthened' : sameForm(presented, accepted);
}

/** A token is compared with itself; the proof of a signature is another one each time. */
function sameForm(presented: Credential, accepted: Credential): BrokenWay {
  if (accepted.identifier !== '' || accepted.proof.length !== PROOF_OF_TOKEN) return 'tampered';
  return differences(presented.proof, accepted.proof) === 1 ? 'tampered' : 'foreign';
}

function differences(left: string, right: string): number {
  return [...left].filter((letter, index) => letter !== right[index]).length + Math.max(0, right.length - left.length);
}

function readToken({ request }: Asked): Credential | undefined {
  const proof = request.headers['x-auth-token'];
  return proof === undefined ? undefined : { identifier: '', proof };
}
