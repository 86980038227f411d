import type { CredentialScheme } from '../../../contract/index.ts';
import { type Asked, Refusal, type StageWrappers } from '../../../provider/pipeline/index.ts';
import { presentedIn } from './credential-way.ts';
import type { IsMeant } from './other-than-usual.ts';

/** Refuses valid credentials of a form where they are meant. */
export function refuseValid(scheme: CredentialScheme, isMeant: IsMeant): StageWrappers {
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
