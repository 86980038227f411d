import type { Parameter } from '../../../contract/index.ts';
import type { CheckContext } from '../../check.ts';

/** Whether a text is the value of a parameter for one of the resources that the environment knows. */
export function isKnownValue({ resources }: CheckContext, { name }: Parameter, text: string): boolean {
  return resources.some(({ parameters }) => parameters[name] === text);
}
