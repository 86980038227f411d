import type { Malformation } from './malformed.ts';

/** A request ready for the wire: encoded, and where credentials were presented, signed. */
export interface WireRequest {
  readonly method: 'GET' | 'POST';
  /** Scheme, host and port: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** RFC 3986 encoded. */
  readonly path: string;
  /** Decoded name and value, in the order they are sent; encoded by `encodeQuery`. */
  readonly query: readonly (readonly [string, string])[];
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Fields of an `application/x-www-form-urlencoded` body. */
  readonly form?: readonly (readonly [string, string])[];
  /** Members of a JSON body: name, text before it was typed, and value as JSON. */
  readonly json?: readonly (readonly [name: string, text: string, value: string])[];
  /** How the JSON body is broken on purpose. */
  readonly malformation?: Malformation;
}
