import type { Operation } from '../../../contract/index.ts';
import { isNeverTaken } from './is-never-taken.ts';
import type { Probe } from './probe.ts';
import { probesAgainst } from './probes-against.ts';

/** Texts that no reader takes for a value of the format: words, and what the calendar or the network does not have. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'date-time': ['abc', '2020-13-45T25:61:61Z', '2021-02-30T00:00:00Z'],
  date: ['abc', '2020-13-45', '2021-02-30'],
  time: ['abc', '25:61:61Z'],
  uuid: ['abc', 'zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz'],
  email: ['abc', 'a b'],
  ipv4: ['abc', '300.300.300.300'],
  ipv6: ['abc', 'zzzz::zzzz'],
};

/** A day where a moment belongs, which some programs read as midnight, and a day as it is written in one country. Either may be allowed. */
const DAYS: Readonly<Record<string, readonly string[]>> = { 'date-time': ['2021-02-28'], date: ['02/28/2021'] };

/**
 * Texts that break a format and nothing else. OpenAPI leaves open who checks a format; a contract that says how bad values are answered does not.
 * Formats of which readers take more than one view are left alone.
 */
export function formatProbes(operation: Operation): Probe[] {
  return probesAgainst(operation, 'format', (parameter, { value }) => [
    ...(TEXTS[String(value)] ?? []),
    ...(isNeverTaken(parameter) ? (DAYS[String(value)] ?? []) : []),
  ]);
}
