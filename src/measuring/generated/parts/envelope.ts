import fc from 'fast-check';
import type { Node } from './part.ts';

/** How an answer is wrapped. */
export interface Envelope {
  /** Pointer to the items; empty where the body is the list. */
  readonly items: string;
  readonly mediaType: string;
  readonly headers: Readonly<Record<string, Node>>;
}

const HEADERS: readonly (readonly [name: string, header: Node])[] = [
  ['X-Trace', { required: true, schema: { type: 'string', minLength: 1 } }],
  ['X-Fresh', { required: true, schema: { type: 'boolean' } }],
  ['X-Left', { required: true, schema: { type: ['integer', 'null'] } }],
  ['X-Cost', { required: true, schema: { type: 'integer', minimum: 0, maximum: 9 } }],
  ['X-Region', { schema: { type: 'string', enum: ['north', 'south'] } }],
  ['X-Sizes', { required: true, schema: { type: 'array', items: { type: 'integer', minimum: 1 } } }],
];

/** Items at the top, deep inside or as the whole body; media types that are JSON; headers of every type. */
export const envelope: fc.Arbitrary<Envelope> = fc.record({
  items: fc.constantFrom('/items', '/data/rows', ''),
  mediaType: fc.constantFrom('application/json', 'application/hal+json', 'application/vnd.acme_v1+json'),
  headers: fc.subarray([...HEADERS], { maxLength: 2 }).map((chosen) => Object.fromEntries(chosen)),
});
