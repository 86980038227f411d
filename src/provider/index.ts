export { startProvider } from './start-provider.ts';
export type { ProviderOptions, RunningProvider } from './options.ts';
export type { World } from './world.ts';
export { faultsOf, findFault, type Fault, type FaultName } from './faults/index.ts';
