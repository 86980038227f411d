import type { Operation, SignatureMethod } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { NotJudged } from '../../judgement/index.ts';
import { acceptedCredentials } from './parts/accepted-credentials.ts';
import { schemesOf } from './parts/schemes-of.ts';
import { configuredCredentials } from './parts/configured-credentials.ts';
import { methodNamed } from '../probes/credentials/describe-method.ts';

/** A signature method that is left out or that nobody knows is verified as the one that the contract says, and never refused for its name. */
export const unknownMethodsFallBack = defineCheck({
  id: 'authentication/unknown-methods-fall-back',
  title: 'an unknown signature method falls back',
  scope: 'operation',
  resources: 'first',
  needs: ['authentication/valid-credentials-are-accepted'],
  appliesTo: (operation: Operation) => schemesOf(operation).some(({ methods }) => methods.some(isOther)),
  async *run(context) {
    const all = configuredCredentials(context).flatMap(({ scheme }) =>
      scheme.methods.filter(isOther).map(({ text, as, promise }) => ({
        what: `valid ${scheme.form} by ${as} (${methodNamed(text)})`,
        credentials: { scheme: scheme.name, method: text },
        promise,
      })),
    );
    if (all.length === 0) throw new NotJudged('the credentials that are configured name no signature method');
    yield* acceptedCredentials(context, all);
  },
});

function isOther({ text, as }: SignatureMethod): boolean {
  return text !== as;
}
