import type { BrokenWay, Contract, CredentialScheme } from '../../contract/index.ts';
import { Refusal, type StageWrappers } from '../../provider/index.ts';
import { whereBroken } from './credential-way.ts';
import { defineDerivation } from './derivation.ts';

/** A broken credential is refused as if a resource were unknown: a client cannot tell that it must sign in again. */
export const refusedCredentialOfAnotherOutcome = defineDerivation({
  name: 'refused-credential-of-another-outcome',
  *derive(contract) {
    const first = contract.credentials[0];
    for (const { way, answer } of first?.broken ?? [])
      if (first !== undefined)
        yield {
          where: `${first.name}/${way}`,
          title: `${first.form} that is ${way} is answered with unknown-resource`,
          promise: answer.promise,
          also: [
            ...(way === 'missing' ? missingAnswers(contract) : []),
            ...contract.credentials
              .slice(1)
              .flatMap(({ broken }) => broken.flatMap((other) => (other.way === way ? [other.answer.promise] : []))),
          ],
          operations: contract.operations.slice(-1).map(({ id }) => id),
          wrap: refuse(first, way),
        };
  },
});

/** Where a credential is made of parameters, a request without any lacks each of them. */
function missingAnswers({ operations }: Contract): string[] {
  return operations.flatMap(({ parameters }) =>
    parameters.filter(({ role }) => role === 'credential').flatMap(({ answers }) => answers.missing?.promise ?? []),
  );
}

function refuse(scheme: CredentialScheme, way: BrokenWay): StageWrappers {
  return whereBroken(scheme, way, (_caller, { about }) => {
    throw new Refusal('unknown-resource', about);
  });
}
