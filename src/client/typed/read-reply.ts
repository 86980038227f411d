import { hasCode, outcomesOf, withDoubles, type Contract, type Operation } from '../../contract/index.ts';
import type { Exchange, RecordedResponse } from '../exchange.ts';
import { incidentOf } from '../incident.ts';
import { problemOfSuccess, whatCame } from './problem-of-success.ts';
import type { Reading } from './reading.ts';
import type { Reply } from './reply.ts';

/** What an exchange came to, by the contract alone: it is a success only where everything is as the contract says. */
export function readReply(operation: Operation, exchange: Exchange, reading: Reading): Reply<unknown> {
  const { response } = exchange;
  const { contract } = reading;
  const incident = incidentOf(contract, exchange);
  if (incident || !response)
    return { outcome: 'incident', incident: incident ?? { kind: 'network', message: 'no answer came' }, exchange };
  const { status, body } = response;
  const claims = claimsSuccess(contract, response);
  const problem = claims ? problemOfSuccess(operation, response, reading) : undefined;
  // Every number that is left fits a double, which is what the generated types say.
  if (claims && problem === undefined) return { outcome: 'success', data: withDoubles(body), exchange };
  const likely = outcomesOf(contract, { status, body }).filter((name) => name !== 'success');
  if (likely.length > 0 || status >= 400 || (!claims && isUnnamedRefusal(contract, response)))
    return { outcome: 'refused', likely, status, body, exchange };
  return { outcome: 'malformed', problem: problem ?? noOutcome(contract, response), status, body, exchange };
}

/** By status and code alone. */
function claimsSuccess({ outcomes: { success } }: Contract, { status, body }: RecordedResponse): boolean {
  if (!success) return status >= 200 && status < 300;
  const { code } = success;
  return success.status.includes(status) && (!code || hasCode(code, body));
}

/** A refusal whose code the contract does not name, in the shape that its refusals have. */
function isUnnamedRefusal(contract: Contract, { status, body }: RecordedResponse): boolean {
  return Object.values(contract.outcomes).some(
    (outcome) =>
      outcome.name !== 'success' &&
      outcome.status.includes(status) &&
      outcome.schema !== undefined &&
      contract.validate(outcome.schema, body).length === 0,
  );
}

function noOutcome(contract: Contract, response: RecordedResponse): string {
  const { location } = response.headers;
  if (location !== undefined) return `it points to ${location}, and redirects are not followed`;
  const isKnown = Object.values(contract.outcomes).some(({ status }) => status.includes(response.status));
  return `${isKnown ? 'the body fits no outcome' : 'that status is none'} of the contract; ${whatCame(response)}`;
}
