import type { Client } from '../../client/index.ts';
import { exactJson, isRecord, type Operation, valueAt } from '../../contract/index.ts';
import type { FoundList } from '../found-list.ts';
import type { FoundPlace } from '../guess.ts';

/** One page as a service answered it. */
export interface SeenPage {
  readonly status: number;
  /** As texts that are equal for equal items. `undefined` where no list stands in its place. */
  readonly items: readonly string[] | undefined;
  /** The items as they are. */
  readonly values: readonly unknown[];
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** Why a service shows nothing: a sentence. */
export class Unseen extends Error {
  override readonly name = 'Unseen';
  /** It is true of the service as a whole, so no other list is asked. */
  readonly everywhere: boolean;

  constructor(sentence: string, { everywhere = false } = {}) {
    super(sentence);
    this.everywhere = everywhere;
  }
}

/** Asks one list of a service. It sends nothing but what its document describes. */
export class Asker {
  readonly list: FoundList;
  readonly #client: Client;
  readonly #operation: Operation;
  readonly #usual: Readonly<Record<string, string>>;

  constructor(
    list: FoundList,
    client: Client,
    { operation, usual }: { operation: Operation; usual: Readonly<Record<string, string>> },
  ) {
    this.list = list;
    this.#client = client;
    this.#operation = operation;
    this.#usual = usual;
  }

  /** The same, with parameters that each request says. */
  always(parameters: Readonly<Record<string, string>>): Asker {
    return new Asker(this.list, this.#client, { operation: this.#operation, usual: { ...this.#usual, ...parameters } });
  }

  /** Throws `Unseen` where no answer comes. */
  async ask(parameters: Readonly<Record<string, string>>): Promise<SeenPage> {
    const { response, incident } = await this.#client.send({
      operation: this.#operation,
      parameters: { ...this.#usual, ...parameters },
      resource: 'all',
      purpose: 'a look before there is a contract',
    });
    if (incident !== undefined || response === undefined)
      throw new Unseen(incident?.message ?? 'there is no answer', { everywhere: incident?.kind !== 'throttled' });
    const found = valueAt(response.body, this.list.items.value);
    const values: unknown[] = Array.isArray(found) ? found : [];
    const isList = Array.isArray(found) && response.status < 300;
    return {
      status: response.status,
      items: isList ? values.map((value) => exactJson(value) ?? '') : undefined,
      values,
      body: response.body,
      headers: response.headers,
    };
  }

  /** A plain request. Throws `Unseen` where it shows no list, and why. */
  async plain(): Promise<SeenPage & { readonly items: readonly string[] }> {
    const page = await this.ask({});
    const { status, headers, items, body } = page;
    if (items !== undefined) return { ...page, items };
    if (status === 401 || status === 403)
      throw new Unseen(
        `it answers ${status}, so it wants to know who asks: give --token, or set the variables in .env`,
      );
    if (/html/.test(headers['content-type'] ?? ''))
      throw new Unseen(`it answers ${status} with an HTML page, so this is hardly the address of the API`);
    if (status >= 300) throw new Unseen(`it answers ${status}${leading(headers['location'])}`);
    if (body === undefined) throw new Unseen(`it answers ${status}, and its body is no JSON that can be read`);
    const place = this.list.items.value === '' ? 'as the answer' : `at ${this.list.items.value}`;
    throw new Unseen(
      `no list stands ${place}${isRecord(body) ? `: the answer has ${Object.keys(body).slice(0, 8).join(', ')}` : ''}`,
    );
  }
}

function leading(to: string | undefined): string {
  return to === undefined ? '' : ` and leads to ${to}: name that address, or give --token if it is a sign-in`;
}

/** A number where an answer says it, in its body or in a header. */
export function numberIn({ body, headers }: SeenPage, place: FoundPlace): number | undefined {
  if (typeof place === 'string') return numberOf(valueAt(body, place));
  const text = headers[place.header.toLowerCase()];
  return numberOf(
    place.pattern === undefined || text === undefined ? text : new RegExp(place.pattern, 'u').exec(text)?.[1],
  );
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'object' || value === '' || value === undefined ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
