import type { CheckId, FamilyName } from '../../../checks/index.ts';

/** What a reader does about a check that is violated or not judged. */
export interface Advice {
  /** Why somebody who calls the API minds. */
  readonly why: string;
  /** Where a provider usually goes wrong, and what to do about it. */
  readonly mend: string;
  /** What has to be there; absent where any answer will do. */
  readonly needs?: string;
}

/** Something for each check of a family. The compiler demands it. */
export type FamilyAdvice<Family extends FamilyName> = Readonly<Record<Extract<CheckId, `${Family}/${string}`>, Advice>>;
