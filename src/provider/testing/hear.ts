import type { Operation } from '../../contract/index.ts';
import { CONTRACTS } from '../../contract/testing/index.ts';
import type { RunningProvider } from '../options.ts';

/** What came back. */
export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

/** The value of a variable of the provider; a test that names one that is not there is wrong. */
export function variable({ variables }: RunningProvider, name: string): string {
  const value = variables[name];
  if (value === undefined) throw new Error(`${name} is not among the variables of the provider.`);
  return value;
}

export async function hear(url: string, init: RequestInit = {}): Promise<Heard> {
  const response = await fetch(url, init);
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') === true;
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: json ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
}

/** The operation with this id, of any contract. */
export function operation(id: string): Operation {
  const found = CONTRACTS.flatMap(({ operations }) => operations).find((one) => one.id === id);
  if (found === undefined) throw new Error(`No operation ${id}.`);
  return found;
}
