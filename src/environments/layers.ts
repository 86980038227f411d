import { ConfigurationError } from './configuration-error.ts';
import { listed } from './settings.ts';
import { layered, readVariableFile, valueOf, type Variables, type VariableSource } from './variables.ts';

/** The variables of a run, by environment and by where they stand. */
export interface Layers {
  /** `default`, where `CONTRACT_ENV` names none; `file` is the name of its own file. */
  readonly environments: readonly { readonly name: string; readonly file?: string; readonly variables: Variables }[];
  readonly settings: Variables;
  /** The environments' own files that exist. */
  readonly files: readonly VariableSource[];
  readonly process: VariableSource;
  readonly sources: readonly VariableSource[];
}

/** Reads the files that `CONTRACT_ENV` asks for. Throws `ConfigurationError` for a name that cannot be one. */
export function readLayers(folder: string, variables: Variables): Layers {
  const process = { name: 'the process', variables };
  const shared = readVariableFile(folder, '.env') ?? { name: '.env', variables: {} };
  const names = listed(valueOf(layered([shared, process]), 'CONTRACT_ENV'));
  const impossible = names.filter((name) => !/^[\w][\w.-]*$/.test(name) || RESERVED.includes(name));
  if (impossible.length > 0)
    throw new ConfigurationError([`CONTRACT_ENV holds "${impossible.join('", "')}". A name is made of letters, digits, "-", "_" and ".", and is none of ${RESERVED.join(', ')}.`]);

  const named = names.map((name) => ({ name, source: readVariableFile(folder, `.env.${name}`) ?? { name: `.env.${name}`, variables: {} } }));
  const files = named.map(({ source }) => source);
  const environments = named.map(({ name, source }) => ({ name, file: source.name, variables: layered([shared, source, process]) }));
  return {
    environments: names.length === 0 ? [{ name: 'default', variables: layered([shared, process]) }] : environments,
    settings: layered([shared, ...(names.length === 1 ? files : []), process]),
    files, process, sources: [shared, ...files, process],
  };
}

/** `.env.example` is the template; the others name what is not configured by hand. */
const RESERVED = ['mock', 'default', 'example'];
