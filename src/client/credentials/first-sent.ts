import type { WireRequest } from '../wire-request.ts';
import type { Presentation, Presented } from './credential-form.ts';
import { fieldsOf } from './fields-of.ts';

/** How each question was sent first with a credential that is whole, where it was answered with success. */
export class FirstSent {
  readonly #sent = new Map<string, Presented>();

  /** Keeps the first of each question. One that never arrived, or that was refused, may be answered when it comes again. */
  keep(asked: WireRequest, presentation: Presentation, presented: Presented): void {
    const question = questionOf(asked, presentation);
    if (!this.#sent.has(question)) this.#sent.set(question, presented);
  }

  /** How it was sent first; `undefined` for a question that was not sent yet. */
  of(asked: WireRequest, presentation: Presentation): Presented | undefined {
    return this.#sent.get(questionOf(asked, presentation));
  }
}

/** Whether nothing of a credential is broken or left out. */
export function isWhole({ broken, signedFor, clockOffBy, omit }: Presentation): boolean {
  return broken === undefined && signedFor === undefined && clockOffBy === undefined && omit.size === 0;
}

function questionOf(asked: WireRequest, { method }: Presentation): string {
  return JSON.stringify([asked.method, asked.origin, asked.path, fieldsOf(asked), method?.text]);
}
