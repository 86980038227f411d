import { checks } from '../../checks/index.ts';
import { createClient, incidentOf, isLoopback, SignInRefused, type Client, type Exchange } from '../../client/index.ts';
import { findOperation, outcomesOf, type Contract } from '../../contract/index.ts';
import type { Finding, Replayable } from '../../findings/index.ts';
import { CommandError, EXIT, type ExitCode } from '../program/index.ts';
import { compareAnswers } from './compare-answers.ts';
import type { Found } from './find-finding.ts';
import { judgeAgain, type Judgement } from './judge-again.ts';
import { whereToReplay, type MockSetting, type Place } from './where-to-replay.ts';

export interface Replayed {
  readonly code: ExitCode;
  /** For a reader; free of secrets. */
  readonly text: string;
}

/** Sends the request of a finding again and says whether the finding shows again. Throws `CommandError` where that cannot be tried. */
export async function replayFinding({ run, finding }: Found, mock: MockSetting): Promise<Replayed> {
  const replay = requireReplay(finding);
  const place = await whereToReplay(run, mock);
  try {
    const { exchange, mask } = await sendAgain(replay, place);
    const judgement = judge({ finding, replay, exchange, place, mask });
    const says = [
      `${finding.fingerprint} ${finding.check}, ${finding.operation} on ${finding.resource}: ${finding.message}`,
      `sent      ${exchange.request.method} ${exchange.request.url}${signedBy(replay)}`,
      `answered  ${answered(place.contract, exchange)}`,
      ...judgement.lines,
      CONCLUSIONS[judgement.shows],
      ...(run.environment.mock && judgement.shows === 'gone' ? [mockNote(mock)] : []),
    ];
    return { code: CODES[judgement.shows], text: mask(says.join('\n')) };
  } finally {
    await place.close();
  }
}

const CODES = { again: EXIT.findings, gone: EXIT.kept, unknown: EXIT.couldNotRun } as const;
const CONCLUSIONS = {
  again: 'The finding shows again.',
  gone: 'The finding does not show again.',
  unknown: 'Whether the finding shows again is not known: the environment did not answer.',
} as const;

function mockNote({ faults }: MockSetting): string {
  return faults.length === 0
    ? 'This mock keeps every promise: a finding on a mock with faults shows again only where --fault names them.'
    : `This mock breaks ${faults.map(({ id }) => id).join(', ')} and nothing else.`;
}

/** What a finding says of its request. A part that was masked is not known any more, so the same request cannot be made. */
function requireReplay({ fingerprint, exchange }: Finding): Replayable {
  if (exchange?.replay === undefined)
    throw new CommandError(`${fingerprint} shows no request that could be sent again: run its check instead.`);
  const { parameters, repeated, query } = exchange.replay.request;
  const masked = Object.entries({ ...parameters, ...repeated, ...query }).find(([, value]) => value.includes('***'));
  if (masked !== undefined)
    throw new CommandError(`${fingerprint} cannot be sent again: ${masked[0]} holds a secret, which is not kept.`);
  return exchange.replay;
}

async function sendAgain(
  { operation, resource, request }: Replayable,
  { contract, environment, settings: { timeoutMs, clientCertificate } }: Place,
): Promise<{ exchange: Exchange; mask: Client['mask'] }> {
  const client = createClient({
    contract,
    endpoint: environment.endpoint,
    credentials: environment.credentials,
    timeoutMs,
    ...(clientCertificate && { connection: { clientCertificate } }),
  });
  try {
    const purpose = 'the request of a finding, again';
    const exchange = await client.send({
      operation: findOperation(contract, operation),
      resource,
      purpose,
      ...request,
    });
    return { exchange, mask: client.mask };
  } catch (error) {
    if (error instanceof SignInRefused) throw new CommandError(error.message, { cause: error });
    throw error;
  } finally {
    await client.close();
  }
}

interface Judging {
  readonly finding: Finding;
  readonly replay: Replayable;
  readonly exchange: Exchange;
  readonly place: Place;
  readonly mask: Client['mask'];
}

function judge({ finding, replay, exchange, place, mask }: Judging): Judgement {
  const { contract, environment } = place;
  const incident = incidentOf(contract, exchange);
  // An answer that never comes may be the finding itself.
  const isAsBefore = exchange.response?.status === finding.exchange?.status;
  if (incident && !isAsBefore) {
    const isHere = isLoopback(new URL(environment.endpoint).hostname);
    const hint = isHere ? ['Start what ran there again, a mock with the same --seed and --fault.'] : [];
    return { shows: 'unknown', lines: [`incident  ${incident.message}`, ...hint] };
  }
  const check = checks.find(({ id }) => id === finding.check);
  if (check?.scope !== 'exchange' || exchange.response === undefined)
    return compareAnswers({ finding, replay, exchange, contract, mask });
  const resource = environment.resources.find(({ name }) => name === replay.resource);
  return judgeAgain(check, {
    finding,
    operation: findOperation(contract, replay.operation),
    resource: { name: replay.resource, parameters: resource?.parameters ?? {} },
    exchange: { ...exchange, response: exchange.response },
  });
}

function signedBy({ request: { credentials } }: Replayable): string {
  if (credentials === undefined) return '';
  return `, with ${credentials.scheme}${credentials.broken === undefined ? ' presented anew' : ` ${credentials.broken}`}`;
}

function answered(contract: Contract, { response, incident }: Exchange): string {
  if (response === undefined) return incident?.message ?? 'nothing';
  return `${response.status} (${outcomesOf(contract, response).join(' or ') || 'no outcome of the contract'})`;
}
