import { acceptAlso } from './credentials/accept-also.ts';
import { openedBy } from './credentials/opened-by.ts';
import { keyOf, withKeys } from './credentials/with-keys.ts';
import { defineDerivation } from './derivation.ts';

/** A signed request opens an operation although its access key goes on behind one that is known. */
export const keyReadByItsBeginning = defineDerivation({
  name: 'key-read-by-its-beginning',
  *derive(contract) {
    for (const scheme of contract.credentials.filter(({ form }) => form === 'sdk-hmac-sha256'))
      for (const { answer } of scheme.broken.filter(({ way }) => way === 'lengthened'))
        for (const { id } of openedBy(contract, scheme))
          yield {
            where: `${scheme.name}/${id}`,
            title: `${id} takes a signed request with a longer access key`,
            promise: answer.promise,
            operations: [id],
            wrap: acceptAlso((ask, keys) => withKeys(ask, keys, (sent, key) => sent.startsWith(key)), keyOf),
          };
  },
});
