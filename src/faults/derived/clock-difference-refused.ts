import type { CredentialForm, CredentialScheme } from '../../contract/index.ts';
import { type Asked, Refusal, type StageWrappers } from '../../provider/pipeline/index.ts';
import { sentText } from '../changes/index.ts';
import { presentedIn } from './credentials/credential-way.ts';
import { openedBy } from './credentials/opened-by.ts';
import { defineDerivation } from './derivation.ts';

const DIRECTIONS = { past: -1, future: 1 };

/** A signer is refused whose clock is off by more than a quarter of what is tolerated, in one direction. */
export const clockDifferenceRefused = defineDerivation({
  name: 'clock-difference-refused',
  *derive(contract) {
    for (const scheme of contract.credentials)
      for (const { id } of scheme.tolerates === undefined ? [] : openedBy(contract, scheme))
        for (const where of ['past', 'future'] as const)
          yield {
            where: `${scheme.name}/${where}/${id}`,
            title: `${id} refuses what was signed a little in the ${where}`,
            promise: scheme.tolerates?.promise ?? '',
            operations: [id],
            wrap: refuseSigned(where, scheme),
          };
  },
});

function refuseSigned(where: keyof typeof DIRECTIONS, scheme: CredentialScheme): StageWrappers {
  const { form, tolerates } = scheme;
  return {
    authenticate: (next) => (ask) => {
      const caller = next(ask);
      const seconds = presentedIn(scheme, ask) && (signedAt(form, ask) - ask.now) / 1000;
      if (seconds !== undefined && seconds * DIRECTIONS[where] > (tolerates?.seconds ?? 0) / 4)
        throw new Refusal('expired-credentials', 'Timestamp');
      return caller;
    },
  };
}

/** Milliseconds since the epoch. */
function signedAt(form: CredentialForm, ask: Asked): number {
  if (form === 'tencent-api-2') return Number(sentText(ask, 'Timestamp')) * 1000;
  if (form === 'tc3-hmac-sha256') return Number(ask.request.headers['x-tc-timestamp']) * 1000;
  const written = ask.request.headers['x-sdk-date'] ?? '';
  return Date.parse(written.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}
