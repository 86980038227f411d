import { parseArgs } from 'node:util';
import { type Fault, findFault } from '../../provider/index.ts';

const CHOICES = '--runs <number>, --rps <number>, --fault <id> with --check <id>';

export interface SoakOptions {
  readonly runs: number;
  readonly maxRps: number;
  readonly faults: readonly Fault[];
  /** The check that must find the fault in every run. */
  readonly check?: string;
}

/** Reads the command line of `npm run soak`. Throws with one sentence that names the choices. */
export function readCommandLine(words: readonly string[]): SoakOptions {
  const { values, tokens } = parseArgs({ args: [...words], strict: false, tokens: true, options: { runs: { type: 'string' }, rps: { type: 'string' }, fault: { type: 'string' }, check: { type: 'string' } } });
  for (const token of tokens)
    if (token.kind !== 'option' || !['runs', 'rps', 'fault', 'check'].includes(token.name)) throw new RangeError(`Unknown option "${token.kind === 'option' ? token.rawName : words.at(token.index)}". Known: ${CHOICES}.`);
  const { fault, check } = values;
  if ((fault === undefined) !== (check === undefined)) throw new RangeError('--fault and --check go together: a broken promise, and the check that must find it.');
  return {
    runs: numberOf('--runs', values.runs, 50),
    maxRps: numberOf('--rps', values.rps, 30),
    faults: fault === undefined ? [] : [findFault(String(fault))],
    ...(check !== undefined && { check: String(check) }),
  };
}

function numberOf(name: string, text: unknown, standard: number): number {
  if (text === undefined) return standard;
  const number = typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : 0;
  if (number < 1) throw new RangeError(`${name} is ${typeof text === 'string' ? `"${text}"` : 'given without a value'}. Give a whole number from 1.`);
  return number;
}
