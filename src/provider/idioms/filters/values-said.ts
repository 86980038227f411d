import type { Filter } from '../../../contract/index.ts';
import type { ParameterValue } from '../../pipeline/parameter-values.ts';

/** The several values that a filter is given. Those of a parameter which is a list are taken apart already. */
export function valuesSaid({ separator = ',' }: Pick<Filter, 'separator'>, value: ParameterValue): readonly string[] {
  return Array.isArray(value) ? value.map(String) : String(value).split(separator);
}
