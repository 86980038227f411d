import type { BrokenWay, CredentialForm, CredentialScheme } from '../../../contract/index.ts';
import {
  type Asked,
  type Caller,
  firstValue,
  presentedToken,
  Refusal,
  type StageWrappers,
} from '../../../provider/pipeline/index.ts';

/** What a request presents in one form: who the caller claims to be, and the proof. */
interface Credential {
  readonly identifier: string;
  /** Absent where it was left out. */
  readonly proof?: string;
}

/** How each form is read from a request; `undefined` where the request does not try it. */
const READ: Readonly<Record<CredentialForm, (ask: Asked, scheme: CredentialScheme) => Credential | undefined>> = {
  token: readToken,
  oauth2: readToken,
  'iam-password': readToken,
  basic: (ask, scheme) => {
    const found = readToken(ask, scheme);
    return found && { ...found, proof: Buffer.from(found.proof ?? '', 'base64').toString() };
  },
  'sdk-hmac-sha256': (ask) =>
    readSignature(ask, /^SDK-HMAC-SHA256 Access=([^,\s]*), ?SignedHeaders=[^,\s]*, ?Signature=(\S*)$/),
  'tc3-hmac-sha256': (ask) =>
    readSignature(ask, /^TC3-HMAC-SHA256 Credential=([^/,\s]*)\/\S*, ?SignedHeaders=[^,\s]*, ?Signature=(\S*)$/),
  'tencent-api-2': ({ request }) => {
    const fields = request.method === 'POST' ? request.form : request.query;
    const [identifier, proof] = [firstValue(fields, 'SecretId'), firstValue(fields, 'Signature')];
    return identifier === undefined ? undefined : { identifier, ...(proof === undefined ? {} : { proof }) };
  },
};

/** Reads the credential that a request presents in a form. */
export function presentedIn(scheme: CredentialScheme, ask: Asked): Credential | undefined {
  return READ[scheme.form](ask, scheme);
}

/** Answers credentials that are broken in one way otherwise. In which way they are broken is found by comparing them with those that were accepted before. */
export function whereBroken(
  scheme: CredentialScheme,
  way: BrokenWay,
  answer: (caller: Caller, refusal: Refusal) => Caller,
): StageWrappers {
  return {
    authenticate: (next) => {
      const accepted = new Map<string, Credential>();
      let caller: Caller | undefined;
      return (ask) => {
        const presented = presentedIn(scheme, ask);
        try {
          const found = next(ask);
          if (found.guest) throw guestRefusal(presented);
          caller ??= found;
          if (presented !== undefined)
            accepted.set(presented.identifier === '' ? (presented.proof ?? '') : presented.identifier, presented);
          return found;
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          const found = wayOf(error, { scheme, ask, presented, accepted: [...accepted.values()] });
          if (caller !== undefined && found === way) return answer(caller, error);
          // Who is let in as a guest was not refused by the stage.
          return error.reason === GUEST ? { guest: true } : raise(error);
        }
      };
    },
  };
}

const GUEST = 'guest';

/** As what a guest's credential would have been refused, had the contract not promised to let guests in. */
function guestRefusal(presented: Credential | undefined): Refusal {
  return new Refusal(presented ? 'invalid-credentials' : 'missing-credentials', 'credentials', GUEST);
}

function raise(error: Error): never {
  throw error;
}

interface Refused {
  readonly scheme: CredentialScheme;
  readonly ask: Asked;
  readonly presented: Credential | undefined;
  readonly accepted: readonly Credential[];
}

/** In which way a refused credential of a form is broken; `undefined` where it is of another form. */
function wayOf(refusal: Refusal, { scheme, ask, presented, accepted }: Refused): BrokenWay | undefined {
  const { form } = scheme;
  if (presented === undefined && accepted.some(({ proof = '' }) => standsElsewhere(ask, form, proof)))
    return 'misplaced';
  if (presented === undefined) return isAnyPresented(ask) ? undefined : 'missing';
  if (refusal.outcome === 'expired-credentials')
    return refusal.reason === 'replayed' ? 'replayed' : scheme.place !== undefined ? 'expired' : 'stale';
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
  if (isRewritten(presented.proof ?? '')) return 'rewritten';
  const length = (presented.proof ?? '').replace(/=*$/, '').length;
  if (PROOF_LENGTHS.includes(length)) return 'tampered';
  // One character is added, after the padding of Base64 or where there is no padding.
  return PROOF_LENGTHS.some((whole) => length > whole && length <= whole + 2) ? 'lengthened' : 'truncated';
}

/** Whether a whole signature is written as no sound signer writes it. */
function isRewritten(proof: string): boolean {
  const isDigits = /^[0-9A-F]{64}$/.test(proof);
  const isBase64 = /^([\w+/-]{43}|[\w+/-]{27})=? ?$/.test(proof.replaceAll(' ', '-').replace(/-$/, ' '));
  return isDigits || (isBase64 && (!proof.endsWith('=') || /[-_ ]/.test(proof)));
}

function differences(left: string, right: string): number {
  return [...left].filter((letter, index) => letter !== right[index]).length + Math.max(0, right.length - left.length);
}

/** Whether a request presents a credential of any scheme that opens its operation. */
function isAnyPresented(ask: Asked): boolean {
  const { contract, security } = ask.operation;
  return contract.credentials.some(
    (scheme) => security.includes(scheme.name) && presentedIn(scheme, ask) !== undefined,
  );
}

/** Whether a right token stands somewhere in a request where it does not belong. */
function standsElsewhere({ request }: Asked, form: CredentialForm, proof: string): boolean {
  const token = form === 'basic' ? Buffer.from(proof).toString('base64') : proof;
  const texts = [...Object.values(request.headers), ...request.query.map(([, value]) => value)];
  return token !== '' && texts.some((text) => text.includes(token));
}

/** Who signed a request, and the signature, from the header `Authorization`; both are empty where the header is. */
function readSignature({ request }: Asked, pattern: RegExp): Credential | undefined {
  const header = request.headers['authorization'];
  if (header === '') return { identifier: '', proof: '' };
  const [, identifier, proof = ''] = pattern.exec(header ?? '') ?? [];
  return identifier === undefined ? undefined : { identifier, proof };
}

function readToken({ request }: Asked, { place }: CredentialScheme): Credential | undefined {
  const proof = place && presentedToken(place, request);
  return proof === undefined ? undefined : { identifier: '', proof };
}
