import fc from 'fast-check';
import { envelope } from './envelope.ts';
import { method } from './method.ts';
import { paging } from './paging.ts';
import { pathPart } from './path.ts';
import { further } from './further.ts';
import { sort } from './sort.ts';
import { total } from './totals.ts';

const parts = fc.record({
  envelope,
  method,
  path: pathPart,
  further,
  paging: fc.option(paging, { nil: undefined, freq: 8 }),
  total,
  sort: fc.option(sort, { nil: undefined, freq: 3 }),
  filters: fc.boolean(),
  noMatch: fc.boolean(),
  inclusive: fc.boolean(),
});
export type ListPlan = typeof parts extends fc.Arbitrary<infer T> ? T : never;

/** One operation that lists items: each member is a part of the contract. */
export const list: fc.Arbitrary<ListPlan> = parts;
