export { startProvider } from './start-provider.ts';
export { SWAGGER_FILES } from './http/serve-documentation.ts';
export type { ProviderOptions, RunningProvider } from './options.ts';
export type { World } from './world.ts';
