import type { Exchange, RecordedRequest, RecordedResponse } from './exchange.ts';
import type { ClientRequest } from './client.ts';
import { parametersOf, repetitions } from './record-parameters.ts';
import { recordMeant } from './record-meant.ts';
import { bodyText } from './body-text.ts';
import type { BodyReader } from './body/index.ts';
import type { Presented } from './credentials/index.ts';
import { createMasker, MASK, secretSpellings, type Masker } from './masking/index.ts';
import { encodeQuery } from './encoding.ts';
import { httpDate } from './http-date.ts';
import type { Delivery, HttpAnswer } from './transport/index.ts';
import type { WireRequest } from './wire-request.ts';

const KEPT_CHARACTERS = 64 * 1024;

type JsonMember = NonNullable<WireRequest['json']>[number];

/** What is known about secrets while an exchange is recorded. */
export interface KnownSecrets {
  readonly masker: Masker;
  /** Masks the signatures of this request. */
  readonly own: Masker;
  /** Lower-case names of headers and parameters that hold a credential. */
  readonly names: ReadonlySet<string>;
  /** Name of the scheme whose credentials were presented. */
  readonly scheme?: string | undefined;
  /** The signature that was not sent and would have been right. */
  readonly withheld?: string;
}

/** Records a request as it was sent, with every secret masked; `parameters` hold what the provider reads. */
export function recordRequest(
  wire: WireRequest,
  meant: ClientRequest,
  { masker, own, names, scheme }: KnownSecrets,
): RecordedRequest {
  const mask = (text: string) => masker.mask(own.mask(text));
  const hide = ([name, value]: readonly [string, string]): [string, string] => [
    name,
    value !== '' && names.has(name.toLowerCase()) ? MASK : value,
  ];
  const hideMember = ([name, text, value]: JsonMember): JsonMember =>
    hide([name, text])[1] === text ? [name, text, value] : [name, MASK, JSON.stringify(MASK)];
  const encode = (pairs: readonly (readonly [string, string])[]) =>
    mask(encodeQuery(pairs.map(hide)).replaceAll('%2A%2A%2A', MASK));
  return {
    method: wire.method,
    url: mask(wire.origin + wire.path) + (wire.query.length > 0 ? `?${encode(wire.query)}` : ''),
    headers: Object.fromEntries(
      Object.entries(wire.headers)
        .map(hide)
        .map(([name, value]) => [name, mask(value)]),
    ),
    ...(wire.form && { body: encode(wire.form) }),
    ...(wire.json && { body: mask(bodyText({ ...wire, json: wire.json.map(hideMember) }) ?? '') }),
    ...(wire.malformation && { malformation: wire.malformation }),
    parameters: Object.fromEntries(parametersOf(wire, meant, names).map(hide)),
    ...repetitions(wire, meant),
    ...(meant.credentials?.broken && { broken: meant.credentials.broken }),
    meant: recordMeant(meant, scheme, ([name, value]) => hide([name, mask(value)])),
  };
}

/** How an answer is recorded. */
export interface Recording extends KnownSecrets {
  readonly read: BodyReader;
}

/** Records an answer with every secret masked, and names the secrets that it echoes. */
export function recordResponse(
  answer: HttpAnswer,
  { read, masker, own, names, withheld }: Recording,
): RecordedResponse {
  const { text, body, flaws, bytes } = read(answer);
  const inspect = (part: string) => masker.inspect(own.mask(part));
  const headers = Object.entries(answer.headers).map(([name, value]) => ({ name, value: inspect(value) }));
  const inspected = inspect(text);
  const date = httpDate(answer.headers['date'] ?? '');
  return {
    status: answer.status,
    headers: Object.fromEntries(
      headers.map(({ name, value }) => [name, names.has(name) && value.text !== '' ? MASK : value.text]),
    ),
    text: inspected.text.slice(0, KEPT_CHARACTERS),
    body,
    flaws: flaws.map((flaw) => ({ ...flaw, message: inspect(flaw.message).text })),
    leaked: [
      ...new Set([
        ...headers.flatMap(({ value }) => value.leaked),
        ...inspected.leaked,
        ...(containsWithheld(text, answer, withheld) ? ['the right signature'] : []),
      ]),
    ],
    ...(date !== undefined && { date }),
    bytes,
  };
}

/** Whether an answer contains the whole signature. A part of it may be an echo of the broken one that was sent. */
function containsWithheld(text: string, { headers }: HttpAnswer, withheld: string | undefined): boolean {
  return (
    withheld !== undefined &&
    secretSpellings(withheld).some((spelling) =>
      [text, ...Object.values(headers)].some((part) => part.includes(spelling)),
    )
  );
}

function signatureSecret(value: string) {
  return { name: 'Signature', value, confidential: false };
}

/** What went over the wire for one request, and what came of it. */
export interface Sending {
  readonly presented: Presented;
  readonly delivery: Delivery;
  readonly attempts: number;
  /** Milliseconds that the provider's clock was known to be ahead of ours. */
  readonly providerAhead: number;
}

/** Records what was sent and what came of it, with every secret masked. */
export function recordExchange(
  meant: ClientRequest,
  { id, presented, delivery, attempts, providerAhead }: Sending & { readonly id: number },
  known: Pick<Recording, 'read' | 'masker' | 'names' | 'scheme'>,
): Exchange {
  const { signature, shown, withheld } = presented;
  const own = createMasker([signature, shown, withheld].filter((value) => value !== undefined).map(signatureSecret));
  const secrets = { ...known, own, ...(withheld && { withheld }) };
  return {
    id,
    operation: meant.operation.id,
    resource: meant.resource,
    purpose: meant.purpose,
    request: recordRequest(presented.request, meant, secrets),
    ...('answer' in delivery
      ? { response: recordResponse(delivery.answer, secrets) }
      : { incident: { ...delivery.incident, message: known.masker.mask(delivery.incident.message) } }),
    attempts,
    ...(providerAhead !== 0 && { providerAhead }),
    startedAt: delivery.startedAt,
    durationMs: delivery.durationMs,
  };
}
