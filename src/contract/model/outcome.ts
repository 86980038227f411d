import { extensionsSchema, namesIn } from '../language/extensions-schema.ts';
import type { NamesIn, Written } from '../language/written.ts';
import type { JsonPointer } from './document.ts';

export type OutcomeName = NamesIn<Written['outcomes']>;

/** In the order of the schema. */
export const OUTCOME_NAMES: readonly OutcomeName[] = namesIn(extensionsSchema.$defs.outcomes);

/** Where a body says an outcome, and the codes that mean it; null where no code stands there. */
export interface OutcomeCode {
  readonly at: JsonPointer;
  readonly values: readonly (string | number | null)[];
}

/** How an API says one outcome on the wire: the status, the code in the body where it has one, and the shape of the body. */
export interface Outcome {
  readonly name: OutcomeName;
  readonly pointer: JsonPointer;
  readonly status: readonly number[];
  /** The code decides too (0 in a field `code`): the value at `at` is one of `values`. */
  readonly code?: OutcomeCode;
  /** Codes that the documents name for it; another one is information, never a violation. */
  readonly likely: readonly (string | number)[];
  /** Schema of the body; absent for `success`, whose body is the operation's. */
  readonly schema?: JsonPointer;
}

/** Any of these outcomes keeps the promise. `refused` stands for every outcome but success. */
export interface Answer {
  readonly outcomes: readonly (OutcomeName | 'refused')[];
  /** Where that is promised. */
  readonly promise: JsonPointer;
}
