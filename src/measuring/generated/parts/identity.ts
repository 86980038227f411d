import fc from 'fast-check';
import type { Node } from './part.ts';

/** What tells the items of a list apart. */
export interface Identity {
  readonly properties: Readonly<Record<string, Node>>;
  /** Absent where the contract does not say. */
  readonly identity?: string | readonly string[];
}

const HUGE = 1_152_921_504_606_846_976n;

/** A text, a number, one of 19 digits, two fields together, or nothing. */
export const identity: fc.Arbitrary<Identity> = fc.constantFrom<Identity>(
  { properties: { id: { type: 'string', format: 'uuid' } }, identity: '/id' },
  { properties: { id: { type: 'integer', minimum: 1, maximum: 9007199254740991 } }, identity: '/id' },
  // A double holds one of 256 of them, so a reader of doubles takes many for one.
  {
    properties: { id: { type: 'integer', format: 'int64', minimum: HUGE, maximum: HUGE + 1024n } },
    identity: '/id',
  },
  {
    properties: { id: { type: 'integer', minimum: 1, maximum: 60 }, part: { type: 'string', format: 'uuid' } },
    identity: ['/id', '/part'],
  },
  { properties: { id: { type: 'string', format: 'uuid' } } },
);
