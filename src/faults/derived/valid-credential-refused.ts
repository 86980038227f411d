import type { Contract, CredentialScheme } from '../../contract/index.ts';
import { type Asked, firstValue, Refusal, type StageWrappers } from '../../provider/index.ts';
import { presentedIn } from './credential-way.ts';
import { defineDerivation } from './derivation.ts';

/** A form of credentials, or one of its signature methods, does not open an operation. */
export const validCredentialRefused = defineDerivation({
  name: 'valid-credential-refused',
  *derive(contract) {
    for (const scheme of contract.credentials)
      for (const { what, promise, isMeant } of partsOf(contract, scheme))
        for (const { id } of contract.operations.filter(({ security }) => security.includes(scheme.name)))
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
  readonly promise: string;
  readonly isMeant: IsMeant;
}

/** Each name of a method but the default; a form without methods as a whole, unless nothing could be asked without it. */
function partsOf({ credentials }: Contract, { name, form, methods, pointer }: CredentialScheme): Part[] {
  const [usual, ...others] = methods;
  if (usual !== undefined)
    return others
      .filter(({ text, as }) => text === as)
      .map(({ text }) => ({
        what: text,
        promise: pointer,
        isMeant: ({ request }) => firstValue([...request.query, ...request.form], 'SignatureMethod') === text,
      }));
  if (credentials[0]?.name === name) return [];
  // A fetched token is another one than the token that requests present as a rule.
  return [
    {
      what: 'any',
      promise: pointer,
      isMeant: ({ request }, first) =>
        form !== 'iam-password' || request.headers['x-auth-token'] !== first.request.headers['x-auth-token'],
    },
  ];
}

function refuse({ form }: CredentialScheme, isMeant: IsMeant): StageWrappers {
  return {
    authenticate: (next) => {
      let first: Asked | undefined;
      return (ask) => {
        const caller = next(ask);
        first ??= ask;
        if (presentedIn(form, ask) !== undefined && isMeant(ask, first)) throw new Refusal('invalid-credentials', form);
        return caller;
      };
    },
  };
}
