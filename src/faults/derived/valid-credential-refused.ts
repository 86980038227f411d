import { openedBy } from './credentials/opened-by.ts';
import { otherThanUsual } from './credentials/other-than-usual.ts';
import { refuseValid } from './credentials/refuse-valid.ts';
import { defineDerivation } from './derivation.ts';

/** Valid credentials of one form, or signed with one of its methods, do not open an operation. */
export const validCredentialRefused = defineDerivation({
  name: 'valid-credential-refused',
  *derive(contract) {
    for (const scheme of contract.credentials)
      for (const { what, promise, isMeant } of otherThanUsual(contract, scheme))
        for (const { id } of openedBy(contract, scheme))
          yield {
            where: `${scheme.name}/${what}/${id}`,
            title: `valid credentials of the form ${scheme.form}${what === 'any' ? '' : ` signed with ${what}`} do not open ${id}`,
            promise,
            operations: [id],
            wrap: refuseValid(scheme, isMeant),
          };
  },
});
