import { NotJudged } from '../../../judgement/index.ts';
import type { AvailableCredentials, CheckContext } from '../../check.ts';
import { missingCredentials, schemesOf } from './schemes-of.ts';

/** The credentials that open the operation. A form that the environment cannot present is noted. Throws `NotJudged` where there are none. */
export function configuredCredentials({
  operation,
  credentials,
  evidence,
}: CheckContext): readonly AvailableCredentials[] {
  const configured = credentials.filter(({ scheme }) => operation.security.includes(scheme.name));
  const others = schemesOf(operation).filter(({ name }) => !configured.some(({ scheme }) => scheme.name === name));
  const reasons = others.map(missingCredentials);
  if (configured.length === 0) throw new NotJudged(reasons.join('; '));
  for (const reason of reasons) evidence.note(reason);
  return configured;
}
