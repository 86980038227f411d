import type { Contract, JsonPointer } from '../../contract/index.ts';
import { Refusal } from '../../provider/pipeline/index.ts';
import { whereBroken } from './credentials/credential-way.ts';
import { openedBy } from './credentials/opened-by.ts';
import { defineDerivation } from './derivation.ts';

/** A broken credential is refused as if a resource were unknown, so that a client cannot tell that it must sign in again. */
export const refusedCredentialOfAnotherOutcome = defineDerivation({
  name: 'refused-credential-of-another-outcome',
  *derive(contract) {
    const [first, ...others] = contract.credentials;
    const asked = first && openedBy(contract, first).at(-1);
    for (const { way, answer } of first?.broken ?? [])
      if (first !== undefined && asked !== undefined)
        yield {
          where: `${first.name}/${way}`,
          title: `${first.form} that is ${way} is answered with unknown-resource`,
          promise: answer.promise,
          also: [
            ...(way === 'missing' ? missingAnswers(contract) : []),
            ...others.flatMap(({ broken }) =>
              broken.flatMap((other) => (other.way === way ? [other.answer.promise] : [])),
            ),
          ],
          operations: [asked.id],
          wrap: whereBroken(first, way, (_caller, { about }) => {
            throw new Refusal('unknown-resource', about);
          }),
        };
  },
});

/** Where a credential is made of parameters, a request without any credential lacks each of them. */
function missingAnswers({ operations }: Contract): JsonPointer[] {
  return operations.flatMap(({ parameters }) =>
    parameters.filter(({ role }) => role === 'credential').flatMap(({ answers }) => answers.missing?.promise ?? []),
  );
}
