/** The environment is described wrongly: what, the value, and what to do. */
export class ConfigurationProblem extends Error {
  override readonly name = 'ConfigurationProblem';
}
