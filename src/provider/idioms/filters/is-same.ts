import type { Filter } from '../../../contract/index.ts';
import type { ParameterValue } from '../../pipeline/parameter-values.ts';
import { orderOf } from './order-of.ts';

/** Whether a field is the value of a filter: in the same words, or as its values compare. */
export function isSame(field: unknown, value: ParameterValue, filter: Filter): boolean {
  return String(field) === String(value) || orderOf(field, value, filter) === 0;
}
