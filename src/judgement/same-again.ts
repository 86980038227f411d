import type { RecordedRequest } from '../client/index.ts';
import type { Operation } from '../contract/index.ts';
import type { RequestPlan } from './request-plan.ts';

/** What asks the same as a request did, whoever asked. `undefined` where it said more than parameters: broken credentials, a name twice, a form in two parts, or a broken body. */
export function sameAgain(
  operation: Pick<Operation, 'parameters'>,
  { parameters, broken, repeated, malformation, meant }: RecordedRequest,
): Pick<RequestPlan, 'parameters' | 'target'> | undefined {
  const isPlain = broken === undefined && repeated === undefined && malformation === undefined;
  if (!isPlain || meant?.misplaced || meant?.query !== undefined) return undefined;
  const aboutCaller = new Set(operation.parameters.filter(({ role }) => role === 'credential').map(({ name }) => name));
  const asked = Object.entries(parameters).filter(([name]) => !aboutCaller.has(name));
  return { parameters: Object.fromEntries(asked), ...(meant?.target !== undefined && { target: meant.target }) };
}
