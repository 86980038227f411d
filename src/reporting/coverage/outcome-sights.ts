import type { Contract, DocumentedResponse, Operation, Outcome, OutcomeName } from '../../contract/index.ts';
import type { CoveredNode } from '../../findings/index.ts';
import { Sight } from './sight.ts';

/** The outcomes that an operation documents, each with how it was seen. */
export class OutcomeSights {
  readonly #outcomes: readonly { readonly outcome: Outcome; readonly sight: Sight }[];

  constructor(contract: Contract, { responses }: Operation) {
    this.#outcomes = Object.values(contract.outcomes)
      .filter((outcome) => outcome.status.some((status) => responses.some((response) => isFor(response, status))))
      .map((outcome) => ({ outcome, sight: new Sight() }));
  }

  /** `names` are the outcomes that the answer is; one with the status of an outcome that is none of these breaks it. */
  hear(status: number, names: readonly OutcomeName[]): void {
    for (const { outcome, sight } of this.#outcomes) {
      if (names.includes(outcome.name)) sight.add(true);
      else if (names.length === 0 && outcome.status.includes(status)) sight.add(false);
    }
  }

  nodes(place: (pointer: string) => string): CoveredNode[] {
    return this.#outcomes.map(({ outcome: { name, status, pointer }, sight }) => ({
      name,
      place: place(pointer),
      sighting: sight.sighting,
      says: `status ${status.join(' or ')}: ${sight.kept} answers${sight.broken > 0 ? `, and ${sight.broken} that no outcome explains` : ''}`,
    }));
  }
}

/** Whether a documented response speaks of a status: `200`, `4XX` or `default`. */
export function isFor({ status }: DocumentedResponse, answered: number): boolean {
  return (
    status === String(answered) || status === 'default' || status.toUpperCase() === `${String(answered).charAt(0)}XX`
  );
}
