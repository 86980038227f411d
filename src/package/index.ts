// oxlint-disable-next-line import/no-unassigned-import -- says so before anything that an old Node cannot load
import './require-node.ts';

export { connect, type Connection, type ConnectOptions, type Resources } from './connect.ts';
export type { Apis } from '../../generated/apis.ts';
export {
  CallFailed,
  createClient,
  createTypedClient,
  SignInRefused,
  type CallOptions,
  type Client,
  type ClientOptions,
  type Exchange,
  type Reply,
  type TypedClient,
  type TypedClientOptions,
} from '../client/index.ts';
export {
  findContract,
  findOperation,
  loadContract,
  loadContracts,
  type Contract,
  type Operation,
} from '../contract/index.ts';
export { ConfigurationError, environmentOf, type Environment, type Variables } from '../environments/index.ts';
