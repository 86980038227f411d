import fc from 'fast-check';
import type { Node } from './part.ts';

/** What tells the items of a list apart. */
export interface Identity {
  readonly properties: Readonly<Record<string, Node>>;
  /** Absent where the contract does not say. */
  readonly identity?: string | readonly string[];
}

/** A text, a number, two fields together, or nothing. */
export const identity: fc.Arbitrary<Identity> = fc.constantFrom<Identity>(
  { properties: { id: { type: 'string', format: 'uuid' } }, identity: '/id' },
  { properties: { id: { type: 'integer', minimum: 1, maximum: 9007199254740991 } }, identity: '/id' },
  {
    properties: { id: { type: 'integer', minimum: 1, maximum: 60 }, part: { type: 'string', format: 'uuid' } },
    identity: ['/id', '/part'],
  },
  { properties: { id: { type: 'string', format: 'uuid' } } },
);
