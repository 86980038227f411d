import { KnownOfPairs, type Operation } from '../contract/index.ts';
import { checks as everyCheck } from './catalogue.ts';
import type { Check } from './check.ts';

/** Whether a check applies to an operation, or what it threw when it was asked. */
export type Applicability = { readonly applies: boolean } | { readonly applies: true; readonly error: unknown };

/** What was answered. It is kept, because neither an operation nor a check changes. */
const known = new KnownOfPairs<Operation, Check, Applicability>();

/** Asks a check whether it applies. One that throws counts as applying, so that its failure is said and nothing else is lost. */
export function applicabilityOf(check: Check, operation: Operation): Applicability {
  return known.of(operation, check, () => ask(check, operation));
}

function ask(check: Check, operation: Operation): Applicability {
  try {
    return { applies: check.appliesTo(operation) };
  } catch (error) {
    return { applies: true, error };
  }
}

/** The checks that apply to an operation, in their order, with those that fail when they are asked. */
export function checksFor(operation: Operation, checks: readonly Check[] = everyCheck): readonly Check[] {
  return checks.filter((check) => applicabilityOf(check, operation).applies);
}
