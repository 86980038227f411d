import { BROKEN_WAYS, type Contract, type CredentialScheme, type VariableReference } from '../contract/index.ts';
import { ConfigurationError, type ConfiguredCredentials } from '../client/index.ts';
import { readEndpoint } from './endpoint.ts';
import { valueOf, type Variables } from './variables.ts';

/** The name of the environment in which an API is verified on the built-in mock. */
export const MOCK_ENVIRONMENT = 'mock';

/** Where a provider runs, what to look at there, and how to sign in. Holds secrets: never write it anywhere. */
export interface Environment {
  readonly api: string;
  /** `mock`, `default`, or a name from `CONTRACT_ENV`. */
  readonly name: string;
  readonly mock: boolean;
  /** Scheme, host and port, and a base path where a gateway has one; no slash at the end. */
  readonly endpoint: string;
  /** The resources to look at, with every parameter that a request about them carries. */
  readonly resources: readonly { readonly name: string; readonly parameters: Readonly<Record<string, string>> }[];
  /** Real values that belong to somebody else than the credentials, by parameter name. */
  readonly foreign: Readonly<Record<string, string>>;
  /** Part of the credential → value, for each form that is complete; the one in use first. */
  readonly credentials: readonly ConfiguredCredentials[];
}

/** Reads the environment of one API from variables; the one named `mock` is the mock provider. Throws `ConfigurationError` with every problem. */
export function environmentOf(contract: Contract, variables: Variables, name: string): Environment {
  requireEndpoint(contract, variables);
  const problems: string[] = [];
  const endpoint = readEndpoint(contract.variables.endpoint, variables, problems);
  const resources = readResources(contract, variables, problems);
  const credentials = readCredentials(contract, variables, problems);
  if (problems.length > 0) throw new ConfigurationError(problems);
  const foreign = valuesOf(contract.variables.foreign, variables);
  return { api: contract.api, name, mock: name === MOCK_ENVIRONMENT, endpoint, resources, foreign, credentials };
}

/** Where a provider runs and how to sign in there, for a caller who has resources of its own. Throws `ConfigurationError` with every problem. */
export function accessOf(contract: Contract, variables: Variables): Pick<Environment, 'endpoint' | 'credentials'> {
  requireEndpoint(contract, variables);
  const problems: string[] = [];
  const endpoint = readEndpoint(contract.variables.endpoint, variables, problems);
  const credentials = readCredentials(contract, variables, problems);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { endpoint, credentials };
}

/** Without an endpoint nothing is configured yet, so one sentence says what all of it is. */
function requireEndpoint(contract: Contract, variables: Variables): void {
  const { api, variables: names, credentials } = contract;
  if (valueOf(variables, names.endpoint) !== undefined) return;
  const [resource = {}] = Object.values(names.resources);
  const needed = [names.parameters, resource]
    .flatMap((references) => Object.values(references))
    .flatMap(({ variable, default: standard, optional }) => (standard === undefined && !optional ? [variable] : []));
  const signIn = !needsCredentials(contract)
    ? ''
    : `, and credentials: ${credentials.map(requiredVariables).join(', or ')}`;
  throw new ConfigurationError([
    `${names.endpoint} is not set, so nothing says where ${api} runs. Set ${[names.endpoint, ...needed].join(', ')}${signIn}.`,
  ]);
}

/** How an environment signs in, for a report: forms and names of variables, no value. */
export function signInOf(environment: Environment): string {
  const forms = environment.credentials.map(
    ({ scheme, values }) =>
      `${scheme.form} (${ownParts(scheme)
        .filter((part) => part in values)
        .map((part) => scheme.variables[part])
        .join(', ')})`,
  );
  return forms.length === 0 ? 'no credentials' : forms.join(', also ');
}

function readResources(
  { variables: names }: Contract,
  variables: Variables,
  problems: string[],
): Environment['resources'] {
  const shared = readReferences(names.parameters, variables);
  const resources = Object.entries(names.resources)
    .map(([name, references], index) => ({ name, first: index === 0, ...readReferences(references, variables) }))
    .filter(({ first, chosen }) => first || chosen);
  for (const variable of new Set([shared, ...resources].flatMap(({ missing }) => missing)))
    problems.push(
      `${names.endpoint} is set, but ${variable} is not: set it, or unset ${names.endpoint} to verify on the mock.`,
    );
  return resources.map(({ name, values }) => ({ name, parameters: { ...shared.values, ...values } }));
}

/** `chosen` is true where a variable is set; a default alone chooses nothing. */
function readReferences(references: Readonly<Record<string, VariableReference>>, variables: Variables) {
  const values: Record<string, string> = {};
  const missing: string[] = [];
  for (const [parameter, reference] of Object.entries(references)) {
    const value = valueOf(variables, reference.variable) ?? reference.default;
    if (value !== undefined) values[parameter] = value;
    else if (!reference.optional) missing.push(reference.variable);
  }
  return {
    values,
    missing,
    chosen: Object.values(references).some(({ variable }) => valueOf(variables, variable) !== undefined),
  };
}

function readCredentials(
  contract: Contract,
  variables: Variables,
  problems: string[],
): readonly ConfiguredCredentials[] {
  const begun = contract.credentials.filter((scheme) =>
    ownParts(scheme).some((part) => isSet(scheme, part, variables)),
  );
  for (const scheme of begun) problems.push(...problemsOf(scheme, variables));
  if (begun.length === 0 && needsCredentials(contract))
    problems.push(
      `${contract.variables.endpoint} is set, but there are no credentials: set ${contract.credentials.map(requiredVariables).join(', or ')}.`,
    );
  return begun.map((scheme) => ({ scheme, values: valuesOf(scheme.variables, variables) }));
}

function problemsOf(scheme: CredentialScheme, variables: Variables): readonly string[] {
  const problems: string[] = [];
  const given = ownParts(scheme).filter((part) => isSet(scheme, part, variables));
  const isComplete = scheme.instead?.every((part) => isSet(scheme, part, variables)) === true;
  const missing = isComplete ? [] : scheme.required.filter((part) => !isSet(scheme, part, variables));
  if (missing.length > 0)
    problems.push(
      `${variablesOf(scheme, given)} ${given.length === 1 ? 'is' : 'are'} set without ${variablesOf(scheme, missing)}: set all of them or none.`,
    );
  const endpoint = scheme.variables['endpoint'];
  if (endpoint !== undefined && given.includes('endpoint')) readEndpoint(endpoint, variables, problems);
  return problems;
}

/** The parts that sign in. A part that is named like a way of breaking (`expired`) only serves the probes. */
function ownParts(scheme: CredentialScheme): readonly string[] {
  return Object.keys(scheme.variables).filter((part) => !BROKEN_WAYS.some((way) => way === part));
}

function isSet(scheme: CredentialScheme, part: string, variables: Variables): boolean {
  return valueOf(variables, scheme.variables[part] ?? '') !== undefined;
}

function requiredVariables(scheme: CredentialScheme): string {
  const instead = scheme.instead === undefined ? '' : `${variablesOf(scheme, scheme.instead)}, or `;
  return instead + variablesOf(scheme, scheme.required);
}

/** Whether an operation is closed to callers who present nothing. Where no operation is read yet, the schemes say it. */
function needsCredentials({ operations, credentials }: Contract): boolean {
  if (operations.length === 0) return credentials.length > 0;
  return operations.some(({ security, guests }) => security.length > 0 && !guests);
}

function variablesOf(scheme: CredentialScheme, parts: readonly string[]): string {
  return parts.map((part) => scheme.variables[part]).join(' and ');
}

function valuesOf(names: Readonly<Record<string, string>>, variables: Variables): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([key, variable]) => {
      const value = valueOf(variables, variable);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
