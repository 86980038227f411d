import { parseArgs } from 'node:util';

/** What `npm run detect` is asked to do. */
export interface DetectOptions {
  /** Name the faults, measure nothing. */
  readonly list: boolean;
  /** Every check, resource and credential for every fault, not only what it can touch. */
  readonly thorough: boolean;
  /** Measure the faults whose id is this or begins with it, and no control. */
  readonly only: readonly string[];
}

/** Reads the command line. Throws with one sentence that names the choices. */
export function readCommandLine(words: readonly string[]): DetectOptions {
  const { values, tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    options: { list: { type: 'boolean' }, thorough: { type: 'boolean' }, only: { type: 'string', multiple: true } },
  });
  const known = new Set(['list', 'only', 'thorough']);
  const unknown = tokens.find((token) => token.kind !== 'option' || !known.has(token.name));
  if (unknown !== undefined)
    throw new RangeError(
      `Unknown option "${unknown.kind === 'option' ? unknown.rawName : unknown.kind === 'positional' ? unknown.value : '--'}". Known: --list, --only <id>, --thorough.`,
    );
  const only = (values.only ?? []).map((id) => {
    if (typeof id !== 'string')
      throw new RangeError(
        '--only is given without a value. Name a fault, or how the ids of several begin; --list shows them.',
      );
    return id;
  });
  return { list: values.list === true, thorough: values.thorough === true, only };
}
