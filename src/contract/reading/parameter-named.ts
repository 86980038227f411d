import type { Parameter } from '../model/index.ts';
import type { ExtensionNode } from './extension-node.ts';

/** The parameter that an extension names; rather one that is asked for than one of the path. Throws `ContractError` with the known ones. */
export function parameterNamed(name: ExtensionNode<string>, parameters: readonly Parameter[]): Parameter {
  const known = parameters.map((parameter) => parameter.key);
  return (
    parameters.find((parameter) => parameter.name === name.value && parameter.in !== 'path') ??
    parameters.find((parameter) => parameter.key === name.value) ??
    name.fail(
      `names the parameter ${JSON.stringify(name.value)}, which the operation does not have. Known: ${known.join(', ')}.`,
    )
  );
}
