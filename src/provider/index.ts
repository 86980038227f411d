export { startProvider } from './start-provider.ts';
export type { ProviderOptions, RunningProvider } from './options.ts';
export type { World } from './world.ts';
