import type { BrokenWay } from '../../contract/index.ts';
import type { CredentialValues, Variant } from './credential-form.ts';

/** One way to break a form. Each form adds to this what it does instead. */
export interface Breakage extends Variant {
  /** The part of the credential that is broken; where it is not configured, there is nothing to break. */
  readonly part?: string;
}

/** Every breakage of a form, by the name of its way; the place in a list is the number of the variant. */
export type Breakages<T extends Breakage> = Readonly<Partial<Record<BrokenWay, readonly T[]>>>;

/** What can be broken with these values. */
export function breakagesWith<T extends Breakage>(breakages: Breakages<T>, values: CredentialValues): Breakages<T> {
  const possible = Object.entries(breakages).map(
    ([way, variants]) => [way, variants.filter(({ part }) => part === undefined || values[part])] as const,
  );
  return Object.fromEntries(possible.filter(([, variants]) => variants.length > 0));
}
