import type { Parameter } from '../../../contract/index.ts';

/** Whether the values of a parameter say what is asked for, and not who asks or about what. */
export function isQuestion(parameter: Parameter): boolean {
  return parameter.in !== 'path' && hasRoleOfQuestion(parameter);
}

/** The same, for a parameter anywhere in the request. */
export function hasRoleOfQuestion({ role }: Pick<Parameter, 'role'>): boolean {
  return role !== 'credential' && role !== 'constant' && role !== 'owner' && role !== 'resource';
}
