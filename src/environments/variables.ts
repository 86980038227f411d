import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { ConfigurationError } from '../client/index.ts';

/** Variable name → value, from the process or from a file. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Where variables stand: `the process`, `.env`, `.env.staging`. */
export interface VariableSource {
  readonly name: string;
  readonly variables: Variables;
}

/** The value of a variable without blanks round it; `undefined` where it is unset or empty, as an empty secret of a pipeline is. */
export function valueOf(variables: Variables, name: string): string | undefined {
  return variables[name]?.trim() || undefined;
}

/** Several sources as one; the later one wins, so that an empty value in the process takes away what `.env` sets. */
export function layered(sources: readonly VariableSource[]): Variables {
  return Object.assign({}, ...sources.map(({ variables }) => variables)) as Variables;
}

/** Reads a dotenv file without touching `process.env`; `undefined` where there is no such file. */
export function readVariableFile(folder: string, name: string): VariableSource | undefined {
  try {
    return { name, variables: parse(textOf(readFileSync(join(folder, name)))) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return undefined;
    throw new ConfigurationError([
      `${name} cannot be read (${code ?? 'unknown reason'}): make it a readable file or remove it.`,
    ]);
  }
}

/** Editors and shells of Windows write UTF-16, or mark UTF-8 with a byte order mark. */
function textOf(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
