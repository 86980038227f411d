import type { Operation, Parameter } from '../../../contract/index.ts';
import { isCursor } from '../../probes/index.ts';

/** Parameters of a list whose unknown values may be answered with success. */
export function answeredNames(operation: Operation): Parameter[] {
  if (operation.collection === undefined) return [];
  return operation.parameters.filter(
    (parameter) => parameter.answers.unknown?.outcomes.includes('success') && !isCursor(operation, parameter),
  );
}
