import { Refusal, type Resource, type Understood } from '../../../provider/pipeline/index.ts';

/** The resource; `undefined` where it is refused. */
export function located(next: (ask: Understood) => Resource, ask: Understood): Resource | undefined {
  try {
    return next(ask);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Whether a resource has no items. */
export function isEmpty(resource: Resource, { operation, now }: Understood): boolean {
  return resource.collection(operation, now)?.select({ conditions: [], start: 0, size: 1 }).total === 0;
}
