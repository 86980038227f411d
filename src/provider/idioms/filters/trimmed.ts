import type { Filter } from '../../../contract/index.ts';
import type { ParameterValue } from '../../pipeline/parameter-values.ts';
import { valuesOf } from './values-of.ts';

/** What a filter looks for where blanks at the ends of its values are left out. */
export function trimmed(value: ParameterValue, { separator }: Pick<Filter, 'separator'>): ParameterValue {
  if (typeof value === 'object') return value.map((each) => (typeof each === 'string' ? each.trim() : each));
  if (typeof value !== 'string') return value;
  if (separator === undefined) return value.trim();
  return valuesOf(value, { separator })
    .map((each) => String(each).trim())
    .join(separator);
}
