export { CallFailed, createTypedClient, type Reply, type TypedClient } from './create-typed-client.ts';
export type { DataOf, ItemOf, ParametersOf } from './operation-types.ts';
