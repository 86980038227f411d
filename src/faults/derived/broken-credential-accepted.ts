import { alikeAnswers } from './credentials/alike-answers.ts';
import { whereBroken } from './credentials/credential-way.ts';
import { openedBy } from './credentials/opened-by.ts';
import { defineDerivation } from './derivation.ts';

/** A credential that is broken in one way opens an operation like a valid one. */
export const brokenCredentialAccepted = defineDerivation({
  name: 'broken-credential-accepted',
  *derive(contract) {
    for (const scheme of contract.credentials)
      for (const { way, answer } of scheme.broken)
        for (const { id } of openedBy(contract, scheme))
          yield {
            where: `${scheme.name}/${way}/${id}`,
            title: `credentials of the form ${scheme.form} that are ${way} open ${id}`,
            promise: answer.promise,
            also: alikeAnswers(contract, { scheme, way, id }),
            operations: [id],
            wrap: whereBroken(scheme, way, (caller) => caller),
          };
  },
});
