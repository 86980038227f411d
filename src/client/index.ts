export type * from './exchange.ts';
export type * from './wire-request.ts';
export type * from './client.ts';
export { ConfigurationProblem } from './configuration-problem.ts';
export { createClient } from './create-client.ts';
export { SignInInterrupted, SignInRefused, type SignIn, type Variant } from './credentials/index.ts';
export type { ConnectionOptions, Transport } from './transport/index.ts';
export * from './typed/index.ts';
