import type { Exchange } from '../../client/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { Resource } from '../../judgement/index.ts';

/** Whether a request asks about this very resource and presents sound credentials, whatever else it asks. */
export function isAbout(operation: Operation, { request }: Exchange, resource: Resource): boolean {
  const { parameters, repeated = [], broken } = request;
  const names = operation.parameters
    .filter(({ role }) => role === 'owner' || role === 'resource')
    .map(({ name }) => name)
    .filter((name) => name in resource.parameters);
  return (
    broken === undefined &&
    names.every((name) => parameters[name] === resource.parameters[name] && !repeated.includes(name))
  );
}
