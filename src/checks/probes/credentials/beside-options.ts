import type { CheckContext } from '../../check.ts';
import type { BrokenCredentials } from './broken-credentials.ts';
import { spareParameters } from './spare-parameters.ts';

/**
 * A broken credential beside what a request may carry and usually does not, and without what it may leave out and usually carries. Other code may
 * serve such a request.
 */
export function besideOptions(
  { what, plan, ...broken }: BrokenCredentials,
  { operation, resource }: Pick<CheckContext, 'operation' | 'resource'>,
): readonly BrokenCredentials[] {
  const added = spareParameters(operation).map(({ parameter: { name }, text }) => ({
    says: `beside ${name}=${text}`,
    parameters: { [name]: text },
  }));
  const named = operation.parameters.filter(
    ({ required, role, name }) => !required && role === 'resource' && name in resource.parameters,
  );
  const left = named.map(({ name }) => ({ says: `without ${name}`, parameters: { [name]: null } }));
  return [...added, ...left].map(({ says, parameters }) => {
    const purpose = `${what} ${says}`;
    return { ...broken, what: purpose, plan: { ...plan, purpose, parameters } };
  });
}
