import fc from 'fast-check';
import { access } from './parts/access.ts';
import { fields } from './parts/field.ts';
import { identity } from './parts/identity.ts';
import { list } from './parts/list.ts';
import { furtherPromises } from './parts/promises.ts';
import { wording } from './parts/wording.ts';

/** A whole contract: lists that share their items, and one way of signing in. */
export const contractPlan = fc.record({
  access,
  wording,
  promised: furtherPromises,
  identity,
  fields,
  lists: fc.array(list, { minLength: 1, maxLength: 2 }),
  data: fc.record({ items: fc.constantFrom(24, 0, 1, 3, 7, 61), seed: fc.integer({ min: 1, max: 1000 }) }),
});
export type ContractPlan = typeof contractPlan extends fc.Arbitrary<infer T> ? T : never;
