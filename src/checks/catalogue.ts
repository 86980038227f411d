import { authentication } from './authentication/index.ts';
import type { Check } from './check.ts';
import { conformance } from './conformance/index.ts';
import { errors } from './errors/index.ts';
import { filtering } from './filtering/index.ts';
import { invariants } from './invariants/index.ts';
import { pagination } from './pagination/index.ts';
import { parameters } from './parameters/index.ts';
import { sorting } from './sorting/index.ts';

/**
 * Every check by family, in the order in which a reader wants them: what an answer is, what is asked, what lists mean, who may ask. Order and
 * rules come before pages and filters, because a list in disorder, or one that remembers, does not add up either.
 */
export const families = {
  conformance,
  errors,
  parameters,
  sorting,
  invariants,
  pagination,
  filtering,
  authentication,
} as const;
export type FamilyName = keyof typeof families;
/** The id of a check as a literal type, so that the compiler can demand that something is said of every check. */
export type CheckId = (typeof families)[FamilyName][number]['id'];

export const checks: readonly Check[] = Object.values(families).flat();

/** The family is the first part of a check's id. */
export function familyOf({ id }: Pick<Check, 'id'>): string {
  return id.slice(0, id.indexOf('/'));
}
