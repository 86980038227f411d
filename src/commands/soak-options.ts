import { parseArgs } from 'node:util';
import { loadContracts } from '../contract/index.ts';
import { type Fault, faultsOf, findFault } from '../faults/index.ts';

const OPTIONS = {
  runs: { type: 'string' },
  'side-by-side': { type: 'string' },
  rps: { type: 'string' },
  fault: { type: 'string', multiple: true },
  check: { type: 'string' },
  each: { type: 'boolean' },
} as const;
const CHOICES =
  '--runs <number>, --side-by-side <number>, --rps <number>, --fault <id> (several times for several), --check <id> with one fault, --each for every written fault';

export interface SoakOptions {
  readonly runs: number;
  readonly sideBySide: number;
  readonly maxRps: number;
  readonly faults: readonly Fault[];
  /** The check that must find the fault in every run; default: one that the fault is for. */
  readonly check?: string;
}

/** Reads the command line of `npm run soak`. Throws with one sentence that names the choices. */
export function readCommandLine(words: readonly string[]): SoakOptions {
  const { values, tokens } = parseArgs({ args: [...words], strict: false, tokens: true, options: OPTIONS });
  for (const token of tokens)
    if (token.kind !== 'option' || !(token.name in OPTIONS))
      throw new RangeError(
        `Unknown option "${token.kind === 'option' ? token.rawName : words.at(token.index)}". Known: ${CHOICES}.`,
      );
  const { fault = [], check, each = false } = values;
  if (each && fault.length > 0) throw new RangeError('--each means every written fault. Leave out --fault, or --each.');
  if (check !== undefined && fault.length !== 1)
    throw new RangeError(`--check ${String(check)} stands with one --fault: the broken promise that it must find.`);
  return {
    runs: numberOf('--runs', values.runs, each ? 1 : 50),
    sideBySide: numberOf('--side-by-side', values['side-by-side'], 8),
    maxRps: numberOf('--rps', values.rps, 30),
    faults: each
      ? faultsOf(loadContracts()).filter(({ derivation }) => derivation === undefined)
      : fault.map((id) => findFault(String(id))),
    ...(check !== undefined && { check: String(check) }),
  };
}

function numberOf(name: string, text: unknown, standard: number): number {
  if (text === undefined) return standard;
  const number = typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : 0;
  if (number < 1)
    throw new RangeError(
      `${name} is ${typeof text === 'string' ? `"${text}"` : 'given without a value'}. Give a whole number from 1.`,
    );
  return number;
}
