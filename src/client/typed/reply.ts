import type { Operation, OutcomeName } from '../../contract/index.ts';
import type { Exchange, Incident } from '../exchange.ts';

/** What a call came to. */
export type Reply<Data> =
  /** An answer that the contract calls a success: status and code, media type and the schema of the body. */
  { readonly outcome: 'success'; readonly data: Data; readonly exchange: Exchange } | Refused | Malformed | Interrupted;

/** The provider says no; `likely` are the outcomes of the contract that its answer may be. */
export interface Refused {
  readonly outcome: 'refused';
  readonly likely: readonly OutcomeName[];
  readonly status: number;
  readonly body: unknown;
  readonly exchange: Exchange;
}

/** An answer that the contract does not know: a web page, an empty or a cut body, an error that calls itself a success. */
export interface Malformed {
  readonly outcome: 'malformed';
  /** What came and what is wrong with it, without a stop and free of secrets: `the body is empty`. */
  readonly problem: string;
  readonly status: number;
  /** `undefined` where it is no JSON. */
  readonly body: unknown;
  readonly exchange: Exchange;
}

/** The environment failed, and went on failing when the request was sent again. */
export interface Interrupted {
  readonly outcome: 'incident';
  readonly incident: Incident;
  readonly exchange: Exchange;
}

/** A page of a list did not come; `reply` is what came instead. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly reply: Exclude<Reply<unknown>, { outcome: 'success' }>;

  constructor({ id }: Pick<Operation, 'id'>, reply: CallFailed['reply']) {
    super(`${id} did not succeed: ${whyOf(reply)}.`);
    this.reply = reply;
  }
}

function whyOf(reply: CallFailed['reply']): string {
  switch (reply.outcome) {
    case 'incident':
      return reply.incident.message;
    case 'malformed':
      return `answered ${reply.status}, and ${reply.problem}`;
    case 'refused':
      return `answered ${reply.status} (${reply.likely.join(' or ') || 'no documented outcome'})`;
  }
}
