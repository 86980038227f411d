/** `x-environment`: which environment variables say where the provider runs and what to look at. */
export interface EnvironmentVariables {
  /** Upper-case prefixes that belong to this API: a variable that begins with one of them and is not known is a typo. */
  readonly prefixes: readonly string[];
  readonly endpoint: string;
  /** Parameter name → variable, the same for every resource. */
  readonly parameters: Readonly<Record<string, VariableReference>>;
  /** Name of a kind of resource (`real-time`) → parameter name → variable. */
  readonly resources: Readonly<Record<string, Readonly<Record<string, VariableReference>>>>;
  /** Parameter name → variable with a real value that the credentials do not own. */
  readonly foreign: Readonly<Record<string, string>>;
}

export interface VariableReference {
  readonly variable: string;
  /** Used where the variable is not set. */
  readonly default?: string;
  /** Nothing is sent for it where the variable is not set: the operations have values of their own. */
  readonly optional?: true;
}
