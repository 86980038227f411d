import { Inconclusive, NeverAnswered, type Resource } from '../../judgement/index.ts';
import { SignInRefused } from '../../client/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { Conversation } from './conversation.ts';
import { refusalOf } from './refusal-of.ts';
import type { Verification } from '../verification.ts';

/** Vendors lock a key after a few refusals in a row. */
const MOST_REFUSALS = 3;

/**
 * Why nothing can be verified, in a sentence that says what to do; `undefined` where the provider itself answers at least one plain request. A key
 * that is refused everywhere, a proxy's page and a redirect say nothing about promises, and each further request could lock the key. Secrets are masked.
 */
export async function troubleOf(verification: Verification, conversation: Conversation): Promise<string | undefined> {
  const trouble = await unmaskedTrouble(verification, conversation);
  return trouble === undefined ? undefined : verification.client.mask(trouble);
}

async function unmaskedTrouble(verification: Verification, conversation: Conversation): Promise<string | undefined> {
  const { contract, environment } = verification;
  const [resource] = environment.resources;
  if (!resource) return undefined;
  const operations = contract.operations.slice(0, MOST_REFUSALS);
  try {
    const troubles = await Promise.all(
      operations.map((operation) => troubleWith(operation, { verification, conversation, resource })),
    );
    return troubles.includes(undefined) ? undefined : troubles[0];
  } catch (error) {
    if (error instanceof SignInRefused) return error.message;
    throw error;
  }
}

interface Asking {
  readonly verification: Verification;
  readonly conversation: Conversation;
  readonly resource: Resource;
}

async function troubleWith(
  operation: Operation,
  { verification, conversation, resource }: Asking,
): Promise<string | undefined> {
  const { contract, environment } = verification;
  try {
    const exchange = await conversation.ask({ operation, resource, plan: { purpose: 'a plain request' } });
    return refusalOf(verification, exchange);
  } catch (error) {
    // Other requests were answered in between, so there is something to judge.
    if (error instanceof NeverAnswered) return undefined;
    if (!(error instanceof Inconclusive)) throw error;
    return `${contract.api} cannot be verified at ${environment.endpoint}: ${error.message}. Check ${endpointsOf(verification)} and that the provider is up.`;
  }
}

/** The variables that say where requests go: the provider's, and the sign-in's where the credentials in use have one. */
function endpointsOf({ contract, environment }: Verification): string {
  const { endpoint, tokenUrl } = environment.credentials[0]?.scheme.variables ?? {};
  const signIn = endpoint ?? tokenUrl;
  return [contract.variables.endpoint, ...(signIn === undefined ? [] : [signIn])].join(', ');
}
