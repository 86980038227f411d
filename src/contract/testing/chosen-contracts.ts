import type { Contract, CredentialForm, Operation } from '../model/index.ts';
import { CONTRACTS } from './own-contracts.ts';

/** The first contract here that suits a test. A test says what it needs, and not which API that is. */
export function contractThat(needs: string, suits: (contract: Contract) => boolean): Contract {
  const found = CONTRACTS.find((contract) => suits(contract));
  if (!found) throw new Error(`No contract of this repository ${needs}. Give the test one of its own.`);
  return found;
}

const knows = (contract: Contract, form: CredentialForm) => contract.credentials.some((scheme) => scheme.form === form);

/** Takes a token, fetches one with a password, or signs each request with a key; it has two lists of the same resources. */
export const TOKEN_API = contractThat(
  'signs in by a token, a password and a key, and has two lists and two resources',
  (contract) =>
    (['token', 'iam-password', 'sdk-hmac-sha256'] as const).every((form) => knows(contract, form)) &&
    contract.operations.filter(({ collection }) => collection).length > 1 &&
    Object.keys(contract.variables.resources).length > 1,
);
/** Signs its parameters with a nonce, and answers over GET and POST. */
export const SIGNED_API = contractThat(
  'signs its parameters over GET and POST',
  (contract) => knows(contract, 'tencent-api-2') && contract.operations.some(({ method }) => method === 'POST'),
);

/** The two lists of `TOKEN_API`: the first one is sorted and searched, the other one says what changed. */
export const [FIRST_LIST, SECOND_LIST] = twoOf(TOKEN_API);

function twoOf({ operations }: Contract): readonly [Operation, Operation] {
  const [sorted] = operations.filter(({ collection }) => collection?.sort?.by);
  const other = operations.find((each) => each !== sorted && each.collection);
  if (!sorted || !other) throw new Error('TOKEN_API has no two lists of which one is sorted.');
  return [sorted, other];
}

/** The name of the variable that holds a part of a credential. */
export function credentialVariable({ api, credentials }: Contract, form: CredentialForm, part: string): string {
  const name = credentials.find((each) => each.form === form)?.variables[part];
  if (name === undefined) throw new Error(`${api} has no variable for the ${part} of ${form}.`);
  return name;
}

/** The names of the variables that say where an API runs and what is asked about there. */
export function placeVariables({ variables }: Contract) {
  const { endpoint, parameters, resources, foreign } = variables;
  const named = (references: Contract['variables']['parameters'] | undefined) =>
    Object.values(references ?? {}).map(({ variable }) => variable);
  const [owner = ''] = named(parameters);
  const [first, second] = Object.values(resources).map(named);
  return {
    endpoint,
    owner,
    resource: first?.[0] ?? '',
    other: second?.[0] ?? '',
    foreign: Object.values(foreign)[0] ?? '',
  };
}

/** Whether the target of a request asks for an operation. */
export function asksFor({ path }: Pick<Operation, 'path'>): (target: string) => boolean {
  const pattern = new RegExp(
    String.raw`${path.replaceAll(/\{[^}]+\}/g, '[^/?]+').replaceAll('.', String.raw`\.`)}(?:\?|$)`,
  );
  return (target) => pattern.test(target);
}
