import type { Written } from '../language/written.ts';
import type { EnvironmentVariables, Operation, Parameter, VariableReference } from '../model/index.ts';
import type { ExtensionNode } from './extension-node.ts';
import { variableName } from './variable-name.ts';

type Environment = ExtensionNode<Written['environment']> | undefined;

/** Stands before the usual names of variables: the first prefix that the contract names, else the name of the API. */
export function usualPrefix(environment: Environment, api: string): string {
  return environment?.value.prefixes?.[0] ?? `${variableName('', api)}_`;
}

/**
 * `x-environment`: which environment variables say where the provider runs and what to look at. What it leaves out has the usual names, and
 * each required parameter has a variable, so that every request can be complete.
 */
export function readEnvironment(
  environment: Environment,
  { api, operations }: { readonly api: string; readonly operations: readonly Operation[] },
): EnvironmentVariables {
  const prefix = usualPrefix(environment, api);
  const { prefixes, endpoint, parameters = {}, resources = {}, foreign = {} } = environment?.value ?? {};
  const named = new Set([parameters, ...Object.values(resources)].flatMap((group) => Object.keys(group)));
  const others = operations.flatMap((operation) => operation.parameters.filter((each) => isNeeded(each, named)));
  return {
    prefixes: prefixes ?? [prefix],
    endpoint: endpoint ?? variableName(prefix, 'endpoint'),
    parameters: { ...parameters, ...referencesTo(others, prefix) },
    resources: Object.keys(resources).length > 0 ? resources : { all: {} },
    foreign,
  };
}

/** Whether a request cannot do without a parameter that nothing else gives a value. */
function isNeeded({ name, required, role }: Parameter, named: ReadonlySet<string>): boolean {
  return required && role !== 'credential' && role !== 'constant' && !named.has(name);
}

function referencesTo(parameters: readonly Parameter[], prefix: string): Record<string, VariableReference> {
  const groups = Map.groupBy(parameters, ({ name }) => name);
  return Object.fromEntries(
    [...groups].map(([name, group]) => [name, referenceTo(group, variableName(prefix, name))] as const),
  );
}

/**
 * A name is asked about by every operation alike. What an operation asks for has a value of its own wherever its contract has one, so
 * there the variable may stay empty.
 */
function referenceTo(group: readonly Parameter[], variable: string): VariableReference {
  const texts = new Set(group.map(({ usual }) => usual));
  const [text] = texts;
  if (texts.has(undefined)) return { variable };
  const isAbout = group.some((parameter) => parameter.in === 'path' || /^(owner|resource)$/.test(parameter.role ?? ''));
  return isAbout && texts.size === 1 && text !== undefined ? { variable, default: text } : { variable, optional: true };
}
