import type { AnsweredExchange } from '../../client/index.ts';
import type { Verification } from '../verification.ts';

/** With a larger difference a provider may refuse what is signed. */
const TOLERATED_MS = 5 * 60_000;
/** A smaller difference may be the time that an answer takes. */
const NOTABLE_MS = 60_000;

/** How our clock differs from the provider's: `3600 s behind`; `undefined` where the difference may be the time that an answer takes. */
export function clockDifference(exchange: AnsweredExchange): string | undefined {
  const ahead = aheadOf(exchange);
  return Math.abs(ahead) < NOTABLE_MS
    ? undefined
    : `${Math.round(Math.abs(ahead) / 1000)} s ${ahead > 0 ? 'ahead of' : 'behind'}`;
}

/** Why nothing that is signed can be judged: signatures carry a time. `undefined` where our clock is good or nothing is signed. */
export function clockTrouble(
  { environment: { endpoint, credentials } }: Pick<Verification, 'environment'>,
  exchange: AnsweredExchange,
): string | undefined {
  const signing = credentials
    .filter(({ scheme }) => scheme.broken.some(({ way }) => way === 'stale'))
    .map(({ scheme }) => scheme.form);
  if (signing.length === 0 || Math.abs(aheadOf(exchange)) < TOLERATED_MS) return undefined;
  return `The clock of this machine is ${clockDifference(exchange)} that of ${new URL(endpoint).host}, so nothing that is signed (${signing.join(', ')}) can be judged: set the clock, or take those credentials away.`;
}

function aheadOf({ response: { date }, startedAt, durationMs }: AnsweredExchange): number {
  return date === undefined ? 0 : startedAt + durationMs / 2 - date;
}
