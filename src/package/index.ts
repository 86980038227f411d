// oxlint-disable-next-line import/no-unassigned-import -- says so before anything that an old Node cannot load
import './require-node.ts';

export { connect, type Connection } from './connect.ts';
export type { Apis } from '../../generated/apis.ts';
export {
  CallFailed,
  createClient,
  createTypedClient,
  type Client,
  type ClientOptions,
  type Exchange,
  type Reply,
  type TypedClient,
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
