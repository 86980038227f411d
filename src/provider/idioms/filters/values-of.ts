import type { Filter } from '../../../contract/index.ts';
import type { ParameterScalar, ParameterValue } from '../../pipeline/parameter-values.ts';

/** The several values that a filter asks for. Those of a list stand apart already; in a text the separator parts them. */
export function valuesOf(
  value: ParameterValue,
  { separator = ',' }: Pick<Filter, 'separator'>,
): readonly ParameterScalar[] {
  return isScalar(value) ? String(value).split(separator) : value;
}

function isScalar(value: ParameterValue): value is ParameterScalar {
  return typeof value !== 'object';
}
