import type { Written } from '../language/written.ts';

export interface Provenance {
  readonly basis: Written['provenance']['basis'];
  /** Title and date of the document, or the title of the decision record. */
  readonly source: string;
  readonly section?: string;
  readonly rivals: readonly Rival[];
}

/** A claim that lost against the promise, and who makes it. */
export interface Rival {
  readonly claim: unknown;
  readonly source: string;
  readonly section?: string;
}
