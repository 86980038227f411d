export { isLoopback } from './loopback.ts';
export type { ConnectionOptions } from './dispatchers.ts';
export {
  MAXIMUM_BODY_BYTES,
  openTransport,
  render,
  type Delivery,
  type HttpAnswer,
  type HttpRequest,
  type Transport,
} from './open-transport.ts';
