import type { Parameter } from '../model/index.ts';
import type { ExtensionNode } from './extension-node.ts';

/** The parameter that an extension names; rather one that is asked for than one of the path. Throws `ContractError` with the known ones. */
export function parameterNamed(name: ExtensionNode<string>, parameters: readonly Parameter[]): Parameter {
  const known = parameters.map((parameter) => parameter.name);
  return (
    parameters.find(({ sentAs, in: place }) => sentAs === name.value && place !== 'path') ??
    parameters.find((parameter) => parameter.name === name.value) ??
    name.fail(
      `names the parameter ${JSON.stringify(name.value)}, which the operation does not have. Known: ${known.join(', ')}.`,
    )
  );
}
