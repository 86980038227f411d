import type { Caller } from '../../provider/pipeline/index.ts';
import { sentText } from '../changes/index.ts';
import { presentedIn } from './credentials/credential-way.ts';
import { openedBy } from './credentials/opened-by.ts';
import { defineDerivation } from './derivation.ts';

/** A memory of so many requests is too short, and longer than what is sent between two requests on purpose. */
const REMEMBERED = 30;

/** A signed request is answered a second time, because it was forgotten after a while. */
export const replayForgotten = defineDerivation({
  name: 'replay-forgotten',
  *derive(contract) {
    for (const scheme of contract.credentials.filter(({ form }) => form === 'tencent-api-2'))
      for (const { answer } of scheme.broken.filter(({ way }) => way === 'replayed'))
        for (const { id } of openedBy(contract, scheme))
          yield {
            where: `${scheme.name}/${id}`,
            title: `${id} remembers the last ${REMEMBERED} requests only`,
            promise: answer.promise,
            operations: [id],
            wrap: {
              authenticate: (next) => {
                const callers = new Map<string, Caller>();
                return (ask) => {
                  const proof = `${presentedIn(scheme, ask)?.proof} ${sentText(ask, 'Nonce')}`;
                  const place = [...callers.keys()].indexOf(proof);
                  const known = callers.get(proof);
                  if (known !== undefined && place < callers.size - REMEMBERED) return known;
                  const caller = next(ask);
                  callers.set(proof, caller);
                  return caller;
                };
              },
            },
          };
  },
});
