export { ConfigurationError, type ConfiguredCredentials } from '../client/index.ts';
export { isMeant } from './is-meant.ts';
export { readConfiguration, type Configuration, type ConfigurationInput, type Selection } from './configuration.ts';
export { accessOf, environmentOf, MOCK_ENVIRONMENT, signInOf, type Environment } from './environment.ts';
export { contractsFolder } from './contracts-folder.ts';
export { reportsFolder } from './reports-folder.ts';
export { providerVariables } from './known-variables.ts';
export type { Requirement, Settings } from './settings.ts';
export type { Variables } from './variables.ts';
