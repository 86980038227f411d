import type { Parameter } from '../../../contract/index.ts';

/** Whether a bad value must be refused. Where it may be a success too, no one says what it asks for, and rules about the request would be misled. */
export function isNeverTaken({ answers: { invalid } }: Pick<Parameter, 'answers'>): boolean {
  return invalid !== undefined && !invalid.outcomes.includes('success');
}
