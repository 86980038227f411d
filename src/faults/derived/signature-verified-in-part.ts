import type { Asked } from '../../provider/pipeline/index.ts';
import { acceptAlso } from './credentials/accept-also.ts';
import { keyOf, withHeader, withKeys } from './credentials/with-keys.ts';
import { openedBy } from './credentials/opened-by.ts';
import { defineDerivation } from './derivation.ts';

/** A signed request opens an operation although a part of its header was not compared: its last or first digit, the case of its key, or the method. */
export const signatureVerifiedInPart = defineDerivation({
  name: 'signature-verified-in-part',
  *derive(contract) {
    for (const scheme of contract.credentials.filter(({ form }) => form === 'sdk-hmac-sha256'))
      for (const { answer } of scheme.broken.filter(({ way }) => way === 'tampered'))
        for (const { id } of openedBy(contract, scheme))
          for (const { what, title, others } of PARTS)
            yield {
              where: `${scheme.name}/${what}/${id}`,
              title: `${id} takes a signed request ${title}`,
              promise: answer.promise,
              operations: [id],
              wrap: acceptAlso(others, keyOf),
            };
  },
});

interface Part {
  readonly what: string;
  readonly title: string;
  /** What would be right where this part is not compared; of the keys those that opened something. */
  readonly others: (ask: Asked, keys: ReadonlySet<string>) => readonly Asked[];
}

const DIGITS = [...'0123456789abcdef'];

const PARTS: readonly Part[] = [
  {
    what: 'last-digit',
    title: 'with another last digit',
    others: (ask) => DIGITS.map((digit) => withHeader(ask, /[0-9a-f]$/, digit)),
  },
  {
    what: 'first-digit',
    title: 'with another first digit',
    others: (ask) => DIGITS.map((digit) => withHeader(ask, /(?<=Signature=)[0-9a-f]/, digit)),
  },
  {
    what: 'key-case',
    title: 'with its key in any case',
    others: (ask, keys) => withKeys(ask, keys, (sent, key) => sent.toLowerCase() === key.toLowerCase()),
  },
  {
    what: 'method',
    title: 'that was signed for POST',
    others: (ask) => [{ ...ask, request: { ...ask.request, method: 'POST' } }],
  },
];
