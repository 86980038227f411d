import { isDeepStrictEqual } from 'node:util';
import { type Resource, saidOfResource } from '../../../judgement/index.ts';
import type { CheckContext } from '../../check.ts';

/** Whether the list of a resource is another one than ours: where a request says nothing of the resource, all have one list. */
export function hasAnotherList({ operation, resource }: CheckContext, other: Resource): boolean {
  return !isDeepStrictEqual(saidOfResource(operation, other), saidOfResource(operation, resource));
}
