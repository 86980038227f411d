import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { PROJECT } from '../../src/contract/index.ts';

/** Where the services stand that others wrote. */
export const SERVICES = path.join(PROJECT, 'examples/services');

/** A program with its parameters. `{here}`, `{work}`, `{project}` and `{port}` stand for folders and for the port of the run. */
export type CommandLine = readonly string[];

/** A real list API: how it is started here, and what is known of it. `service.yaml` holds this. */
export interface Service {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Programs that a machine needs for it. */
  readonly needs: readonly string[];
  /** Brings what is missing in the work folder. It is run each time, so it does nothing where nothing is missing. */
  readonly install?: readonly CommandLine[];
  /** Makes the data, before the start. */
  readonly prepare?: readonly CommandLine[];
  readonly serve: CommandLine;
  /** A path that answers once the service is up. */
  readonly ready: string;
  /** Makes the data, after the start. */
  readonly seed?: readonly CommandLine[];
  /** Variables of the verification; `{file:name}` stands for a file of the work folder. */
  readonly variables: Readonly<Record<string, string>>;
}

/** A mistake of a service that is known, and how anyone can see it. `findings.yaml` holds a list of them. */
export interface KnownFinding {
  readonly check: string;
  readonly operation: string;
  /** A part of the finding's message, where one check finds several. */
  readonly message?: string;
  /** What is wrong, in a sentence. */
  readonly what: string;
  /** Parameters of curl; `{endpoint}` stands for the scheme, host and port. */
  readonly curl: readonly string[];
  /** What curl then prints: a regular expression. */
  readonly shows: string;
}

export function readServices(folder = SERVICES): readonly Service[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readService(name, folder))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

export function readService(name: string, folder = SERVICES): Service {
  const text = readFileSync(path.join(folder, name, 'service.yaml'), 'utf8');
  return { name, ...(parse(text) as Omit<Service, 'name'>) };
}

export function knownFindings({ name }: Service, folder = SERVICES): readonly KnownFinding[] {
  return (parse(readFileSync(path.join(folder, name, 'findings.yaml'), 'utf8')) ?? []) as readonly KnownFinding[];
}
