import type { AnsweredExchange, BodyFlaw } from '../../client/index.ts';

/** An answer as a test writes it: `{ status: 400, body: {…} }`; `text` instead of `body` for what is not JSON. */
export interface FakeAnswer {
  readonly status?: number;
  /** Sent beside a JSON content type; `null` removes a header. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: unknown;
  readonly text?: string;
  readonly flaws?: readonly BodyFlaw[];
  readonly leaked?: readonly string[];
  readonly date?: number;
}

export interface FakeExchange extends FakeAnswer {
  readonly operation?: string;
  readonly resource?: string;
  readonly purpose?: string;
  /** What the provider read from the request. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly repeated?: readonly string[];
  readonly broken?: string;
  readonly startedAt?: number;
}

/** When an exchange begins, where a test does not say. It takes a millisecond. */
export const FAKE_START = Date.UTC(2026, 0, 1);
let count = 0;

/** An answered exchange as the client would have recorded it. By default it has status 200, a JSON content type and an empty object. */
export function exchangeOf(fake: FakeExchange = {}): AnsweredExchange {
  count += 1;
  const parameters = fake.parameters ?? {};
  return {
    id: count,
    operation: fake.operation ?? 'ListWidgets',
    resource: fake.resource ?? 'first',
    purpose: fake.purpose ?? 'test',
    request: {
      method: 'GET',
      url: `http://127.0.0.1/test?${new URLSearchParams(parameters)}`,
      headers: {},
      parameters,
      ...(fake.repeated && fake.repeated.length > 0 && { repeated: fake.repeated }),
      ...(fake.broken === undefined ? {} : { broken: fake.broken }),
    },
    response: responseOf(fake),
    attempts: 1,
    startedAt: fake.startedAt ?? FAKE_START,
    durationMs: 1,
  };
}

function responseOf(fake: FakeAnswer): AnsweredExchange['response'] {
  const text = fake.text ?? JSON.stringify(fake.body ?? {});
  const read = fake.text === undefined ? { body: fake.body ?? {}, flaws: [] } : parsed(fake.text);
  return {
    status: fake.status ?? 200,
    headers: headersOf(fake.headers ?? {}),
    text,
    body: read.body,
    flaws: fake.flaws ?? read.flaws,
    leaked: fake.leaked ?? [],
    bytes: Buffer.byteLength(text),
    ...(fake.date === undefined ? {} : { date: fake.date }),
  };
}

function headersOf(headers: Readonly<Record<string, string | null>>): Record<string, string> {
  const all = { 'content-type': 'application/json', ...headers };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null));
}

function parsed(text: string): { body: unknown; flaws: BodyFlaw[] } {
  if (text === '') return { body: undefined, flaws: [{ kind: 'empty', message: 'the body is empty' }] };
  try {
    return { body: JSON.parse(text), flaws: [] };
  } catch (error) {
    return { body: undefined, flaws: [{ kind: 'not-json', message: String(error) }] };
  }
}
