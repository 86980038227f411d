import { Refusal } from '../../provider/pipeline/index.ts';
import { sentText } from '../changes/index.ts';
import { presentedIn } from './credentials/credential-way.ts';
import { openedBy } from './credentials/opened-by.ts';
import { defineDerivation } from './derivation.ts';

/** A name of a signature method that stands for another method is refused. */
export const signatureMethodRefused = defineDerivation({
  name: 'signature-method-refused',
  *derive(contract) {
    for (const scheme of contract.credentials)
      for (const { text, promise } of scheme.methods.filter(({ text: name, as }) => name !== '' && name !== as))
        for (const { id } of openedBy(contract, scheme))
          yield {
            where: `${scheme.name}/${text}/${id}`,
            title: `the signature method ${text} is refused by ${id}`,
            promise,
            operations: [id],
            wrap: {
              authenticate: (next) => (ask) => {
                const caller = next(ask);
                if (presentedIn(scheme, ask) !== undefined && sentText(ask, 'SignatureMethod') === text)
                  throw new Refusal('invalid-parameter', 'SignatureMethod');
                return caller;
              },
            },
          };
  },
});
