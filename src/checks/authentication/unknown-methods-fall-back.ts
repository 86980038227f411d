import { NotJudged } from '../../judgement/index.ts';
import { defineCheck } from '../check.ts';
import { fallbackMethods, isFallback } from '../probes/index.ts';
import { configuredCredentials } from './parts/configured-credentials.ts';
import { judgeValidCredentials } from './parts/judge-valid-credentials.ts';
import { schemesOf } from './parts/schemes-of.ts';

/** A request that names no signature method, or an unknown one, is verified by the method that the contract says, and never refused for its name. */
export const unknownMethodsFallBack = defineCheck({
  id: 'authentication/unknown-methods-fall-back',
  title: 'an unknown signature method falls back',
  scope: 'operation',
  resources: 'first',
  reads: ['plain-answer', 'credentials'],
  guards: ['trial'],
  appliesTo: (operation) => schemesOf(operation).some(({ methods }) => methods.some(isFallback)),
  async *run(context) {
    const all = configuredCredentials(context).flatMap(({ scheme }) => fallbackMethods(scheme));
    if (all.length === 0) throw new NotJudged('the credentials that are configured name no signature method');
    yield* judgeValidCredentials(context, all);
  },
});
