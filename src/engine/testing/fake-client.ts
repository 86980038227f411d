import type { Client, ClientRequest, Exchange, Incident, InTurn } from '../../client/index.ts';
import { exchangeOf, type FakeAnswer } from '../../checks/testing/index.ts';

/** An answer as a test writes it, or the incident that came instead. */
export type FakeReply = FakeAnswer | Incident;

/** A client that answers with a function of the test and remembers what was sent; nothing goes over a wire. */
export function fakeClient(
  reply: (request: ClientRequest, count: number) => FakeReply,
): Client & { readonly sent: ClientRequest[] } {
  const sent: ClientRequest[] = [];
  return {
    sent,
    available: [],
    mask: (text) => text,
    signIn: async () => undefined,
    close: async () => undefined,
    send: ({ inTurn = AT_ONCE, ...request }) =>
      inTurn('http://provider.example', async () => {
        sent.push(request);
        return recorded(request, reply(request, sent.length));
      }),
  };
}

const AT_ONCE: InTurn = (_origin, send) => send();

function recorded(request: ClientRequest, reply: FakeReply): Exchange {
  const about = {
    operation: request.operation.id,
    resource: request.resource,
    purpose: request.purpose,
    parameters: request.parameters,
  };
  if (!('kind' in reply)) return exchangeOf({ ...about, ...reply });
  const { response: _unanswered, ...exchange } = exchangeOf(about);
  return { ...exchange, incident: reply };
}
