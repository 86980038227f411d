import { type Sort, splitTerms } from '../../../contract/index.ts';
import type { ParameterValue } from '../../pipeline/parameter-values.ts';

/** The several keys or directions that a value says. That of a parameter which is a list is taken apart already. */
export function termsSaid(sort: Pick<Sort, 'separator' | 'list'>, value: ParameterValue): readonly string[] {
  return Array.isArray(value) ? value.map(String) : splitTerms(sort, String(value));
}
