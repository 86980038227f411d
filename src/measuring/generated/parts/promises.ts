import fc from 'fast-check';
import type { Node } from './part.ts';

/** What a generated contract promises beyond each list alone. */
export interface FurtherPromises {
  /** Two resources with lists of their own. */
  readonly resources: boolean;
  /** No item of one resource stands in the list of another. */
  readonly ownItems: boolean;
  /** Items alike in some fields are one. */
  readonly merged: boolean;
  /** What two operations say alike: a value, all their items, or nothing. */
  readonly agreement: 'value' | 'items' | undefined;
  /** Rules of the items. */
  readonly rules: readonly RulePlan[];
  /** Parameters stand in `components` and are referred to. */
  readonly shared: boolean;
}

/** A rule, and the field of the items that it is about. */
export interface RulePlan {
  readonly about: 'title' | 'kind';
  readonly said: Node;
}

const RULES: readonly RulePlan[] = [
  {
    about: 'title',
    said: { rule: '!has(self.title) || self.title != "another"', message: 'a title that no one gives' },
  },
  {
    about: 'kind',
    said: { rule: '!has(request.kind) || !has(self.kind) || self.kind == request.kind', message: 'another kind' },
  },
];

/** Each with some probability, independent of the others. */
export const furtherPromises: fc.Arbitrary<FurtherPromises> = fc.record({
  resources: fc.boolean(),
  ownItems: fc.boolean(),
  merged: fc.nat(3).map((chance) => chance === 3),
  agreement: fc.constantFrom<FurtherPromises['agreement']>(undefined, 'value', 'items'),
  rules: fc.subarray([...RULES], { maxLength: 2 }),
  shared: fc.boolean(),
});
