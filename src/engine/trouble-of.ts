import { Inconclusive } from '../checks/index.ts';
import { SignInRefused } from '../client/index.ts';
import type { Conversation } from './conversation.ts';
import type { Verification } from './verify.ts';

/** Why nothing can be verified, in a sentence that says what to do; `undefined` where a first request is answered, whatever the answer. */
export async function troubleOf({ client, contract, environment }: Verification, conversation: Conversation): Promise<string | undefined> {
  const [operation] = contract.operations;
  const [subject] = environment.subjects;
  if (!operation || !subject) return undefined;
  try {
    await client.signIn();
    await conversation.ask({ operation, subject, plan: { purpose: 'a plain request' } });
    return undefined;
  } catch (error) {
    if (error instanceof SignInRefused) return error.message;
    if (error instanceof Inconclusive) return `${contract.api} cannot be verified at ${environment.endpoint}: ${error.message}. Check ${contract.variables.endpoint} and that the provider is up.`;
    throw error;
  }
}
