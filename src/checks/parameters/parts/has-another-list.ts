import type { Resource } from '../../../judgement/index.ts';
import type { CheckContext } from '../../check.ts';

/** Whether the list of a resource is another one than ours: where a request says nothing of the resource, all have one list. */
export function hasAnotherList({ operation, resource }: CheckContext, { parameters }: Resource): boolean {
  return operation.parameters.some(({ name }) => parameters[name] !== resource.parameters[name]);
}
