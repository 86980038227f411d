import type { Incident } from '../../client/index.ts';
import { Inconclusive, NeverAnswered } from '../../judgement/index.ts';
import type { Verification } from '../verification.ts';
import type { Conversation } from './conversation.ts';

/** So many incidents in a row may come by chance. */
const BY_CHANCE = 10;

/** Whether the provider still answers, by what came last. */
export class Contact {
  #incidentsInARow = 0;

  answered(): void {
    this.#incidentsInARow = 0;
  }

  /** A provider that asks to wait is there. */
  disturbed({ kind }: Pick<Incident, 'kind'>): void {
    if (kind !== 'throttled') this.#incidentsInARow += 1;
  }

  get isDoubtful(): boolean {
    return this.#incidentsInARow > BY_CHANCE;
  }
}

/**
 * That the provider answers no more, in a sentence that says what to do; `undefined` where a plain request at the end is answered. What was left open
 * then never reads as if the provider had kept it. Secrets are masked.
 */
export async function lossOf(
  { contract, environment, client }: Verification,
  conversation: Conversation,
  contact: Contact,
): Promise<string | undefined> {
  const [operation] = contract.operations;
  const [resource] = environment.resources;
  if (!contact.isDoubtful || !operation || !resource) return undefined;
  const plan = { purpose: 'a plain request after all checks', fresh: true, settles: true } as const;
  try {
    await conversation.ask({ operation, resource, plan });
    return undefined;
  } catch (error) {
    if (error instanceof NeverAnswered || !(error instanceof Inconclusive)) return undefined;
    return client.mask(
      `${contract.api} stopped answering at ${environment.endpoint} in the middle of the run: ${error.message}. What was judged until then is reported. Look at the last requests of the report, see that the provider is up, and verify again.`,
    );
  }
}
