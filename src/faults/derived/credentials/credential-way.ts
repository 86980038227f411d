import type { BrokenWay, CredentialForm, CredentialScheme } from '../../../contract/index.ts';
import { type Asked, type Caller, firstValue, Refusal, type StageWrappers } from '../../../provider/pipeline/index.ts';

/** What a request presents in one form: who the caller claims to be, and the proof. */
interface Credential {
  readonly identifier: string;
  /** Absent where it was left out. */
  readonly proof?: string;
}

/** How each form is read from a request; `undefined` where the request does not try it. */
const READ: Readonly<Record<CredentialForm, (ask: Asked) => Credential | undefined>> = {
  token: readToken,
  'iam-password': readToken,
  'sdk-hmac-sha256': ({ request }) => {
    const [, identifier, proof] =
      /^SDK-HMAC-SHA256 Access=([^,\s]*), ?SignedHeaders=[^,\s]*, ?Signature=(\S*)$/.exec(
        request.headers['authorization'] ?? '',
      ) ?? [];
    return identifier === undefined ? undefined : { identifier, proof: proof ?? '' };
  },
  'tencent-api-2': ({ request }) => {
    const fields = request.method === 'POST' ? request.form : request.query;
    const [identifier, proof] = [firstValue(fields, 'SecretId'), firstValue(fields, 'Signature')];
    return identifier === undefined ? undefined : { identifier, ...(proof === undefined ? {} : { proof }) };
  },
};

/** Reads the credential that a request presents in a form. */
export function presentedIn(form: CredentialForm, ask: Asked): Credential | undefined {
  return READ[form](ask);
}

/** Answers credentials that are broken in one way otherwise. In which way they are broken is found by comparing them with those that were accepted before. */
export function whereBroken(
  { form }: CredentialScheme,
  way: BrokenWay,
  answer: (caller: Caller, refusal: Refusal) => Caller,
): StageWrappers {
  return {
    authenticate: (next) => {
      const accepted = new Map<string, Credential>();
      let caller: Caller | undefined;
      return (ask) => {
        const presented = presentedIn(form, ask);
        try {
          const found = next(ask);
          caller ??= found;
          if (presented !== undefined)
            accepted.set(presented.identifier === '' ? (presented.proof ?? '') : presented.identifier, presented);
          return found;
        } catch (error) {
          if (
            !(error instanceof Refusal) ||
            caller === undefined ||
            wayOf(error, { form, ask, presented, accepted: [...accepted.values()] }) !== way
          )
            throw error;
          return answer(caller, error);
        }
      };
    },
  };
}

interface Refused {
  readonly form: CredentialForm;
  readonly ask: Asked;
  readonly presented: Credential | undefined;
  readonly accepted: readonly Credential[];
}

/** In which way a refused credential of a form is broken; `undefined` where it is of another form. */
function wayOf(refusal: Refusal, { form, ask, presented, accepted }: Refused): BrokenWay | undefined {
  if (presented === undefined)
    return Object.values(READ).every((read) => read(ask) === undefined) ? 'missing' : undefined;
  if (refusal.outcome === 'expired-credentials')
    return refusal.reason === 'replayed'
      ? 'replayed'
      : form === 'token' || form === 'iam-password'
        ? 'expired'
        : 'stale';
  if (presented.proof === undefined) return undefined;
  if (presented.proof === '') return 'empty';
  if (refusal.outcome !== 'invalid-credentials') return undefined;
  const ways = accepted.map((one) =>
    one.identifier === '' ? tokenWay(presented.proof ?? '', one.proof ?? '') : signatureWay(presented, one),
  );
  return ways.find((way) => way !== 'foreign') ?? ways[0];
}

/** How a token differs from one that was accepted. */
function tokenWay(presented: string, accepted: string): BrokenWay {
  if (accepted.startsWith(presented)) return 'truncated';
  if (presented.startsWith(accepted)) return 'lengthened';
  return presented.length === accepted.length && differences(presented, accepted) === 1 ? 'tampered' : 'foreign';
}

/** Lengths of the proofs of the known methods without padding: one HMAC in hexadecimal digits, two in Base64. */
const PROOF_LENGTHS = [64, 43, 27];

/** How a signature differs from one that was accepted. The proof is different in each request, so only its length can tell. */
function signatureWay(presented: Credential, accepted: Credential): BrokenWay {
  if (presented.identifier !== accepted.identifier) return tokenWay(presented.identifier, accepted.identifier);
  const length = (presented.proof ?? '').replace(/=*$/, '').length;
  if (PROOF_LENGTHS.includes(length)) return 'tampered';
  // One character is added, after the padding of Base64 or where there is no padding.
  return PROOF_LENGTHS.some((whole) => length > whole && length <= whole + 2) ? 'lengthened' : 'truncated';
}

function differences(left: string, right: string): number {
  return [...left].filter((letter, index) => letter !== right[index]).length + Math.max(0, right.length - left.length);
}

function readToken({ request }: Asked): Credential | undefined {
  const proof = request.headers['x-auth-token'];
  return proof === undefined ? undefined : { identifier: '', proof };
}
