import { firstValue, Refusal } from '../../provider/index.ts';
import { presentedIn } from './credential-way.ts';
import { defineDerivation } from './derivation.ts';

/** A name of a signature method that stands for another one is refused for its name. */
export const signatureMethodRefused = defineDerivation({
  name: 'signature-method-refused',
  *derive(contract) {
    for (const scheme of contract.credentials)
      for (const { text, promise } of scheme.methods.filter(
        (method) => method.text !== '' && method.text !== method.as,
      ))
        for (const { id } of contract.operations.filter(({ security }) => security.includes(scheme.name)))
          yield {
            where: `${scheme.name}/${text}/${id}`,
            title: `the signature method ${text} is refused by ${id}`,
            promise,
            operations: [id],
            wrap: {
              authenticate: (next) => (ask) => {
                const caller = next(ask);
                const named = firstValue([...ask.request.query, ...ask.request.form], 'SignatureMethod') ?? '';
                if (presentedIn(scheme.form, ask) !== undefined && named === text)
                  throw new Refusal('invalid-parameter', 'SignatureMethod');
                return caller;
              },
            },
          };
  },
});
