import type { Contract } from '../../contract/index.ts';
import type { Variables } from '../../environments/index.ts';
import { CommandError } from '../program/index.ts';
import type { Asking } from './asking.ts';

/** What somebody says about a service, on the command line or when asked. */
export interface Given {
  readonly endpoint: string;
  readonly token?: string;
  /** Name of a parameter → value. */
  readonly values: Readonly<Record<string, string>>;
  readonly asking: Asking;
  /** What is known already, from the process and from `.env`. */
  readonly known: Variables;
}

/** Variable → value, as the contract names them. What a request cannot do without and nobody said is asked for. */
export async function givenVariables(contract: Contract, given: Given): Promise<Record<string, string>> {
  const { endpoint, token, asking, known } = given;
  const [resource = {}] = Object.values(contract.variables.resources);
  const references = { ...contract.variables.parameters, ...resource };
  const found: Record<string, string> = { [contract.variables.endpoint]: endpoint, ...signIn(contract, token) };
  for (const name of Object.keys(given.values))
    if (!Object.hasOwn(references, name))
      throw new CommandError(
        `--value names the parameter "${name}", which no list requires. Known: ${Object.keys(references).join(', ') || 'none'}.`,
      );
  for (const [name, { variable, default: usual, optional }] of Object.entries(references)) {
    const isKnown = known[variable] !== undefined || usual !== undefined || optional;
    const value =
      given.values[name] ?? (isKnown ? '' : await asking.text(`Which ${name} is looked at? (later: ${variable})`, ''));
    if (value !== '') found[variable] = value;
  }
  return found;
}

/** A token under the name that the contract has for it; a name and a password stand before and after a colon. */
function signIn({ credentials, operations }: Contract, token: string | undefined): Record<string, string> {
  if (token === undefined) return {};
  const asked = new Set(operations.flatMap(({ security }) => security));
  const { token: variable, username, password } = credentials.find(({ name }) => asked.has(name))?.variables ?? {};
  if (variable !== undefined) return { [variable]: token };
  const [name = '', ...rest] = token.split(':');
  if (username === undefined || password === undefined)
    throw new CommandError(
      '--token cannot be presented: no way to sign in that the lists name takes a token or a name with a password.',
    );
  return { [username]: name, [password]: rest.join(':') };
}
