import { defineCheck } from '../check.ts';
import { validCredentials } from '../probes/index.ts';
import { configuredCredentials } from './parts/configured-credentials.ts';
import { judgeValidCredentials } from './parts/judge-valid-credentials.ts';
import { schemesOf } from './parts/schemes-of.ts';

/** Every configured way to sign in opens the operation, with each signature method. */
export const validCredentialsAreAccepted = defineCheck({
  id: 'authentication/valid-credentials-are-accepted',
  title: 'every form of credentials is accepted',
  scope: 'operation',
  resources: 'first',
  reads: ['plain-answer'],
  guards: ['credentials', 'trial'],
  appliesTo: (operation) => schemesOf(operation).length > 0,
  async *run(context) {
    const all = configuredCredentials(context).flatMap(({ scheme }) => validCredentials(scheme));
    yield* judgeValidCredentials(context, all);
  },
});
