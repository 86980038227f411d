import { joinPointer, type Constraint, type JsonPointer } from '../../../contract/index.ts';

/** The node that states a constraint; a forbidden pattern stands under `not`. */
export function constraintPointer({ promise, keyword }: Constraint): JsonPointer {
  return joinPointer(promise, keyword === 'not-pattern' ? 'not' : keyword);
}
