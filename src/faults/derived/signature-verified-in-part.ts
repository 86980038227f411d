import type { CredentialScheme } from '../../contract/index.ts';
import type { Asked } from '../../provider/pipeline/index.ts';
import { acceptAlso } from './credentials/accept-also.ts';
import { presentedIn } from './credentials/credential-way.ts';
import { openedBy } from './credentials/opened-by.ts';
import { defineDerivation } from './derivation.ts';

/** A signed request opens an operation although a part of its header was not compared: its last digit, the end or the case of its key, or the method. */
export const signatureVerifiedInPart = defineDerivation({
  name: 'signature-verified-in-part',
  *derive(contract) {
    for (const scheme of contract.credentials.filter(({ form }) => form === 'sdk-hmac-sha256'))
      for (const { way, answer } of scheme.broken)
        for (const { id } of openedBy(contract, scheme))
          for (const { what, title, others } of PARTS.filter((part) => part.way === way))
            yield {
              where: `${scheme.name}/${what}/${id}`,
              title: `${id} takes a signed request ${title}`,
              promise: answer.promise,
              operations: [id],
              wrap: acceptAlso(others, (ask) => keyOf(ask, scheme)),
            };
  },
});

interface Part {
  readonly what: string;
  readonly title: string;
  readonly way: 'lengthened' | 'tampered';
  /** What would be right where this part is not compared; of the keys those that opened something. */
  readonly others: (ask: Asked, keys: ReadonlySet<string>) => readonly Asked[];
}

const PARTS: readonly Part[] = [
  {
    what: 'last-digit',
    title: 'with another last digit',
    way: 'tampered',
    others: (ask) => [...'0123456789abcdef'].map((digit) => withHeader(ask, /[0-9a-f]$/, digit)),
  },
  {
    what: 'key-case',
    title: 'with its key in any case',
    way: 'tampered',
    others: (ask, keys) => withKeys(ask, keys, (sent, key) => sent.toLowerCase() === key.toLowerCase()),
  },
  {
    what: 'method',
    title: 'that was signed for POST',
    way: 'tampered',
    others: (ask) => [{ ...ask, request: { ...ask.request, method: 'POST' } }],
  },
  {
    what: 'longer-key',
    title: 'with a longer key',
    way: 'lengthened',
    others: (ask, keys) => withKeys(ask, keys, (sent, key) => sent.startsWith(key)),
  },
];

function withKeys(
  ask: Asked,
  keys: ReadonlySet<string>,
  isTaken: (sent: string, key: string) => boolean,
): readonly Asked[] {
  const [, sent = ''] = /Access=([^,]*)/.exec(ask.request.headers['authorization'] ?? '') ?? [];
  return [...keys].filter((key) => isTaken(sent, key)).map((key) => withHeader(ask, /(?<=Access=)[^,]*/, key));
}

function withHeader(ask: Asked, part: RegExp, text: string): Asked {
  const authorization = (ask.request.headers['authorization'] ?? '').replace(part, text);
  return { ...ask, request: { ...ask.request, headers: { ...ask.request.headers, authorization } } };
}

function keyOf(ask: Asked, scheme: CredentialScheme): string | undefined {
  return presentedIn(scheme, ask)?.identifier;
}
