import type { AnsweredExchange } from '../../../client/index.ts';
import { valueAt, type Agreement, type Operation } from '../../../contract/index.ts';
import type { Resource } from '../../../judgement/index.ts';
import { canonical } from '../../../lists/index.ts';
import { claimsSuccess, isAbout } from '../../answers/index.ts';
import type { HeardAnswer } from '../../check.ts';
import { hasRoleOfQuestion } from '../../probes/index.ts';
import { holds } from '../../parts.ts';
import type { AgreedPlace } from './read-agreed-value.ts';

/** What one answer says at a place that operations share. */
export interface Said {
  readonly operation: Operation;
  readonly place: AgreedPlace;
  readonly value: unknown;
  /** Equal for equal values. */
  readonly text: string;
  readonly exchange: AnsweredExchange;
}

/** Everything that the answers of a run say at the places of one agreement, about one resource. */
export class HeardValues {
  readonly #agreement: Agreement;
  readonly #resource: Resource;
  readonly #heard = new Set<AnsweredExchange>();
  readonly #said: Said[] = [];
  readonly #soundness = new Map<string, boolean>();

  constructor(agreement: Agreement, resource: Resource) {
    this.#agreement = agreement;
    this.#resource = resource;
  }

  /** Hears an answer once. Refusals and answers about something else say nothing. */
  hear({ operation, exchange, resource }: HeardAnswer): void {
    const places = this.#agreement.values.filter((place) => place.operation === operation.id);
    if (places.length === 0 || resource.name !== this.#resource.name || this.#heard.has(exchange)) return;
    if (!isAbout(operation, exchange, resource) || !claimsSuccess(operation, exchange.response)) return;
    this.#heard.add(exchange);
    for (const place of places) {
      const value = valueAt(exchange.response.body, place.at);
      if (value !== undefined) this.#said.push({ operation, place, value, text: canonical(value), exchange });
    }
  }

  /** In the order in which they were heard, without values that break their schema: those are judged elsewhere. */
  get said(): readonly Said[] {
    return this.#said.filter((said) => this.#isSound(said));
  }

  #isSound({ operation, place, text, exchange }: Said): boolean {
    const key = JSON.stringify([this.#agreement.values.indexOf(place), text]);
    const known = this.#soundness.get(key);
    if (known !== undefined) return known;
    const issues = operation.contract.validate(operation.success, exchange.response.body);
    const isSound = !issues.some((issue) => holds(issue.at, place.at));
    this.#soundness.set(key, isSound);
    return isSound;
  }
}

/** What a request asks beyond who asks and about what: by name, as it was sent. */
export function questionsOf({ operation, exchange }: Said): Readonly<Record<string, string>> {
  const sent = exchange.request.parameters;
  const asked = operation.parameters.filter((parameter) => hasRoleOfQuestion(parameter) && parameter.in !== 'path');
  return Object.fromEntries(
    asked.flatMap(({ name }) => {
      const text = sent[name];
      return text === undefined ? [] : [[name, text]];
    }),
  );
}
