import { defineCheck } from '../check.ts';
import { acceptedCredentials } from './parts/accepted-credentials.ts';
import { schemesOf } from './parts/schemes-of.ts';
import { configuredCredentials } from './parts/configured-credentials.ts';

/** Every configured way to sign in, with each signature method, opens the operation. */
export const validCredentialsAreAccepted = defineCheck({
  id: 'authentication/valid-credentials-are-accepted',
  title: 'every form of credentials is accepted',
  scope: 'operation',
  resources: 'first',
  needs: ['conformance/plain-request-succeeds'],
  appliesTo: (operation) => schemesOf(operation).length > 0,
  async *run(context) {
    const all = configuredCredentials(context).flatMap(({ scheme }) => {
      const methods = scheme.methods.filter(({ text, as }) => text === as);
      const choices = methods.length === 0 ? [{}] : methods.map(({ text }) => ({ method: text }));
      return choices.map((choice) => ({
        what: ['valid', scheme.form, ...Object.values(choice)].join(' '),
        credentials: { scheme: scheme.name, ...choice },
        promise: scheme.pointer,
      }));
    });
    yield* acceptedCredentials(context, all);
  },
});
