export {
  createTypedClient,
  type CallOptions,
  type TypedClient,
  type TypedClientOptions,
} from './create-typed-client.ts';
export { CallFailed, type Interrupted, type Malformed, type Refused, type Reply } from './reply.ts';
export type { DataOf, ItemOf, ParametersOf } from './operation-types.ts';
