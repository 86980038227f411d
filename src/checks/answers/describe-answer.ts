import type { Answer } from '../../contract/index.ts';

/** The outcomes that keep a promise, for a reader: `invalid-parameter or a refusal`. */
export function describeAnswer({ outcomes }: Answer): string {
  return outcomes.map((name) => (name === 'refused' ? 'a refusal' : name)).join(' or ');
}
