import { ConfigurationError } from '../client/index.ts';
import { listed } from './settings.ts';
import { layered, readVariableFile, valueOf, type Variables, type VariableSource } from './variables.ts';

/** The variables of a run, by environment and by where they stand. */
export interface Layers {
  readonly environments: readonly Layer[];
  readonly settings: Variables;
  /** The environments' own files that exist. */
  readonly files: readonly VariableSource[];
  readonly process: VariableSource;
  readonly sources: readonly VariableSource[];
}

export interface Layer {
  /** `default`, where `CONTRACT_ENV` names none. */
  readonly name: string;
  /** Its own file, beside `.env`. */
  readonly file?: { readonly name: string; readonly exists: boolean };
  /** All variables of this environment: its own file, `.env` and the process, the later one winning. */
  readonly variables: Variables;
}

/** Reads the files that `CONTRACT_ENV` asks for. Throws `ConfigurationError` for a name that cannot be one. */
export function readLayers(folder: string, variables: Variables): Layers {
  const process = { name: 'the process', variables };
  const shared = readVariableFile(folder, '.env') ?? { name: '.env', variables: {} };
  const names = listed(valueOf(layered([shared, process]), 'CONTRACT_ENV'));
  const impossible = names.filter((name) => !/^[\w][\w.-]*$/.test(name) || RESERVED.includes(name));
  if (impossible.length > 0)
    throw new ConfigurationError([
      `CONTRACT_ENV holds "${impossible.join('", "')}". A name is made of letters, digits, "-", "_" and ".", and is none of ${RESERVED.join(', ')}.`,
    ]);

  const named = names.map((name) => ({ name, file: `.env.${name}`, source: readVariableFile(folder, `.env.${name}`) }));
  const files = named.flatMap(({ source }) => source ?? []);
  const environments = named.map(({ name, file, source }) => ({
    name,
    file: { name: file, exists: source !== undefined },
    variables: layered([shared, ...(source ? [source] : []), process]),
  }));
  return {
    environments: names.length === 0 ? [{ name: 'default', variables: layered([shared, process]) }] : environments,
    settings: layered([shared, ...(names.length === 1 ? files : []), process]),
    files,
    process,
    sources: [shared, ...files, process],
  };
}

/** `.env.example` is the template; the others name what is not configured by hand. */
const RESERVED = ['mock', 'default', 'example'];
