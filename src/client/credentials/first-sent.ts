import type { WireRequest } from '../wire-request.ts';
import type { Presentation, Presented } from './credential-form.ts';
import { fieldsOf } from './fields-of.ts';

/** How each question was sent first with a credential that is whole. */
export class FirstSent {
  readonly #sent = new Map<string, Presented>();

  /** Keeps the first of each question. */
  keep(asked: WireRequest, presentation: Presentation, presented: Presented): void {
    const { broken, signedFor, clockOffBy, omit } = presentation;
    const isWhole = broken === undefined && signedFor === undefined && clockOffBy === undefined && omit.size === 0;
    if (!isWhole) return;
    const question = questionOf(asked, presentation);
    if (!this.#sent.has(question)) this.#sent.set(question, presented);
  }

  /** How it was sent first; `undefined` for a question that was not sent yet. */
  of(asked: WireRequest, presentation: Presentation): Presented | undefined {
    return this.#sent.get(questionOf(asked, presentation));
  }
}

function questionOf(asked: WireRequest, { method }: Presentation): string {
  return JSON.stringify([asked.method, asked.origin, asked.path, fieldsOf(asked), method?.text]);
}
