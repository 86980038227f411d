import type { Contract, CredentialScheme, JsonPointer } from '../../contract/index.ts';
import { type Asked, Refusal, type StageWrappers } from '../../provider/pipeline/index.ts';
import { sentText } from '../changes/index.ts';
import { presentedIn } from './credentials/credential-way.ts';
import { openedBy } from './credentials/opened-by.ts';
import { defineDerivation } from './derivation.ts';

/** Valid credentials of one form, or signed with one of its methods, do not open an operation. */
export const validCredentialRefused = defineDerivation({
  name: 'valid-credential-refused',
  *derive(contract) {
    for (const scheme of contract.credentials)
      for (const { what, promise, isMeant } of partsOf(contract, scheme))
        for (const { id } of openedBy(contract, scheme))
          yield {
            where: `${scheme.name}/${what}/${id}`,
            title: `valid credentials of the form ${scheme.form}${what === 'any' ? '' : ` signed with ${what}`} do not open ${id}`,
            promise,
            operations: [id],
            wrap: refuse(scheme, isMeant),
          };
  },
});

type IsMeant = (ask: Asked, first: Asked) => boolean;

interface Part {
  readonly what: string;
  readonly promise: JsonPointer;
  readonly isMeant: IsMeant;
}

/** Each method but the default. A form without methods as a whole, unless it is the first: no plain request would succeed without that. */
function partsOf({ credentials }: Contract, scheme: CredentialScheme): Part[] {
  const { name, form, methods, pointer } = scheme;
  const [usual, ...others] = methods;
  if (usual !== undefined)
    return others
      .filter(({ text, as }) => text === as)
      .map(({ text }) => ({
        what: text,
        promise: pointer,
        isMeant: (ask) => sentText(ask, 'SignatureMethod') === text,
      }));
  if (credentials[0]?.name === name) return [];
  // Requests usually present another token than the one that was fetched with the password.
  const tokenOf = (ask: Asked) => presentedIn(scheme, ask)?.proof;
  const isMeant: IsMeant = (ask, first) => form !== 'iam-password' || tokenOf(ask) !== tokenOf(first);
  return [{ what: 'any', promise: pointer, isMeant }];
}

function refuse(scheme: CredentialScheme, isMeant: IsMeant): StageWrappers {
  return {
    authenticate: (next) => {
      let first: Asked | undefined;
      return (ask) => {
        const caller = next(ask);
        first ??= ask;
        if (presentedIn(scheme, ask) !== undefined && isMeant(ask, first))
          throw new Refusal('invalid-credentials', scheme.form);
        return caller;
      };
    },
  };
}
