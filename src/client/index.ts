export type * from './exchange.ts';
export type * from './wire-request.ts';
export type * from './client.ts';
export { ConfigurationError } from './configuration-error.ts';
export { incidentKindOf, incidentOf } from './incident.ts';
export { createClient } from './create-client.ts';
export { SignInInterrupted, SignInRefused, type SignIn, type Variant } from './credentials/index.ts';
export { isLoopback, type ConnectionOptions, type Delivery, type Transport } from './transport/index.ts';
export * from './typed/index.ts';
