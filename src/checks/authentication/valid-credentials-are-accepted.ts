import { defineCheck, NotJudged } from '../check.ts';
import { claimsSuccess, spoken } from '../conformance/index.ts';
import { requiredVariables, schemesOf } from './applicable.ts';

/** Every configured way to sign in, with each signature method, opens the operation. */
export const validCredentialsAreAccepted = defineCheck({
  id: 'authentication/valid-credentials-are-accepted',
  title: 'valid credentials are accepted in every form',
  scope: 'operation',
  subjects: 'first',
  needs: ['conformance/plain-request-succeeds'],
  appliesTo: (operation) => schemesOf(operation).length > 0,
  async *run({ operation, credentials, evidence, send }) {
    const configured = credentials.filter(({ scheme }) => operation.security.includes(scheme.name));
    const others = schemesOf(operation).filter(({ name }) => !configured.some(({ scheme }) => scheme.name === name));
    const reasons = others.map((scheme) => `no credentials of the form ${scheme.form}: set ${requiredVariables(scheme)}`);
    if (configured.length === 0) throw new NotJudged(reasons.join('; '));
    for (const reason of reasons) evidence.note(reason);
    for (const { scheme, methods } of configured)
      for (const choice of methods.length === 0 ? [{}] : methods.map((method) => ({ method }))) {
        const what = ['valid', scheme.form, ...Object.values(choice)].join(' ');
        const exchange = await send({ credentials: { scheme: scheme.name, ...choice }, fresh: true, purpose: what });
        evidence.add('valid credentials sent');
        if (claimsSuccess(operation, exchange.response)) continue;
        const received = spoken(operation, exchange.response);
        yield { message: `${what} is answered with ${received}`, expected: 'success', received, exchange, promise: scheme.pointer };
      }
  },
});
