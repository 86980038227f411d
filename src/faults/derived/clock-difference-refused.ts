import type { CredentialForm } from '../../contract/index.ts';
import { type Asked, firstValue, Refusal } from '../../provider/index.ts';
import { presentedIn } from './credential-way.ts';
import { defineDerivation } from './derivation.ts';

/** A signer whose clock is off by more than a part of what is tolerated is refused, in one direction. */
export const clockDifferenceRefused = defineDerivation({
  name: 'clock-difference-refused',
  *derive(contract) {
    for (const { name, form, tolerates } of contract.credentials)
      for (const { id } of contract.operations.filter(({ security }) => tolerates && security.includes(name)))
        for (const [where, direction] of [
          ['past', -1],
          ['future', 1],
        ] as const)
          yield {
            where: `${name}/${where}/${id}`,
            title: `${id} refuses what was signed a little in the ${where}`,
            promise: tolerates?.promise ?? '',
            operations: [id],
            wrap: {
              authenticate: (next) => (ask) => {
                const caller = next(ask);
                const seconds = presentedIn(form, ask) && (signedAt(form, ask) - ask.now) / 1000;
                if (seconds !== undefined && seconds * direction > (tolerates?.seconds ?? 0) / 4)
                  throw new Refusal('expired-credentials', 'Timestamp');
                return caller;
              },
            },
          };
  },
});

/** Milliseconds since the epoch. */
function signedAt(form: CredentialForm, { request }: Asked): number {
  if (form === 'tencent-api-2') return Number(firstValue([...request.query, ...request.form], 'Timestamp')) * 1000;
  return Date.parse(
    (request.headers['x-sdk-date'] ?? '').replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );
}
