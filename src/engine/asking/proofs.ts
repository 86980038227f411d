import type { AnsweredExchange } from '../../client/index.ts';
import { outcomesOf, type Parameter } from '../../contract/index.ts';
import type { RequestPlan } from '../../judgement/index.ts';
import type { Ask } from './ask.ts';
import { asksOnly } from './short-questions.ts';

/** Anything else may name a page that is gone by now. */
const LASTING: readonly Parameter['role'][] = ['filter', 'sort', 'order'];
/** What is empty, long or odd may be refused where it is signed. */
const USUAL = /^[ -~]{1,64}$/;

/**
 * What is asked to show that a credential works: a plain request, and every second time a question that was answered before, of another kind each
 * time. So it also shows whether filters and orders work for this credential.
 */
export class Proofs {
  /** By operation: one success for each set of parameters. */
  readonly #answered = new Map<string, Map<string, Ask>>();
  /** How many proofs were asked for, by operation and scheme. */
  readonly #turns = new Map<string, number>();

  /** Hears what was answered. */
  note(ask: Ask, { response }: AnsweredExchange): void {
    const { operation, plan } = ask;
    const said = Object.entries(plan.parameters ?? {});
    if (said.length === 0 || !asksOnly(plan)) return;
    const roles = new Map(operation.parameters.map(({ name, role }) => [name, role]));
    const isLasting = said.every(([name, text]) => LASTING.includes(roles.get(name)) && USUAL.test(text ?? ''));
    if (!isLasting || !outcomesOf(operation.contract, response).includes('success')) return;
    const known = this.#answered.get(operation.id) ?? new Map<string, Ask>();
    this.#answered.set(operation.id, known);
    const kind = said
      .map(([name]) => name)
      .toSorted()
      .join(' ');
    if (!known.has(kind)) known.set(kind, ask);
  }

  /** What to ask next of an operation, with credentials of a scheme. */
  next(
    { operation: { id }, resource }: Ask,
    scheme: string | undefined,
  ): Pick<Ask, 'resource'> & Pick<RequestPlan, 'parameters'> {
    const key = `${id} ${scheme}`;
    const turn = this.#turns.get(key) ?? 0;
    this.#turns.set(key, turn + 1);
    const known = [...(this.#answered.get(id)?.values() ?? [])];
    const asked = turn % 2 === 0 ? undefined : known[((turn - 1) / 2) % known.length];
    return asked ? { resource: asked.resource, parameters: asked.plan.parameters ?? {} } : { resource };
  }
}
