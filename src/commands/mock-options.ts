import { parseArgs } from 'node:util';
import { type Fault, findFault } from '../faults/index.ts';
import type { ProviderOptions } from '../provider/index.ts';

const OPTIONS = { port: 'number', seed: 'number', items: 'number', latency: 'milliseconds', fault: 'id' } as const;
const CHOICES = Object.entries(OPTIONS)
  .map(([name, value]) => `--${name} <${value}>`)
  .join(', ');
const PORTS = 65_535;

/** What the mock is asked to be, and the promises that it breaks. */
export interface MockOptions extends ProviderOptions {
  readonly faults: readonly Fault[];
}

/** Reads the command line of `npm run mock`. Throws with one sentence that names the choices. */
export function readCommandLine(words: readonly string[]): MockOptions {
  const { values, tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    options: {
      port: { type: 'string' },
      seed: { type: 'string' },
      items: { type: 'string' },
      latency: { type: 'string' },
      fault: { type: 'string', multiple: true },
    },
  });
  for (const token of tokens) {
    if (token.kind === 'option' && token.name in OPTIONS) continue;
    throw new RangeError(
      `Unknown option "${token.kind === 'option' ? token.rawName : token.kind === 'positional' ? token.value : '--'}". Known: ${CHOICES}.`,
    );
  }
  const faults = [values['fault'] ?? []].flat().map((id) => findFault(String(id === true ? '' : id)));
  const items = numberOf('items', values['items']) ?? faults.find(({ data }) => data !== undefined)?.data?.items;
  return {
    port: numberOf('port', values['port'], PORTS) ?? 4010,
    seed: numberOf('seed', values['seed']) ?? 1,
    latencyMs: numberOf('latency', values['latency']) ?? 0,
    ...(items === undefined ? {} : { items }),
    faults,
  };
}

function numberOf(name: keyof typeof OPTIONS, value: unknown, maximum = Number.MAX_SAFE_INTEGER): number | undefined {
  if (value === undefined) return undefined;
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number <= maximum) return number;
  const given = typeof value === 'string' ? `"${value}"` : 'given without a value';
  throw new RangeError(`--${name} is ${given}. Give a whole number from 0${maximum === PORTS ? ` to ${PORTS}` : ''}.`);
}
