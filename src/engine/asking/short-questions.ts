import type { Contract, Operation } from '../../contract/index.ts';
import type { RequestPlan } from '../../judgement/index.ts';
import { sizeQuery } from '../../lists/index.ts';
import type { Ask } from './ask.ts';

const PURPOSE = 'see whether the neighbours are answered';

/** Whether a question says only what is needed. */
export function isPlain({ plan }: Ask): boolean {
  return Object.keys(plan.parameters ?? {}).length === 0 && asksOnly(plan);
}

/** Whether parameters are all that a question says, with the usual credentials. */
export function asksOnly({ credentials, repeated, query, misplaced, malformation, target }: RequestPlan): boolean {
  return !credentials && !repeated && !query && !misplaced && !malformation && target === undefined;
}

/**
 * Questions beside one that finds no answer, the likeliest to be answered first. A plain question stands for its operation, so another operation is
 * asked; every other question is compared with its own operation. They ask for little, because it may be long answers that do not arrive.
 */
export function shortQuestions(ask: Ask, contract: Contract): readonly Ask[] {
  const { operation, resource } = ask;
  const own = shortQuestion(operation);
  const isOwn = own.parameters !== undefined && JSON.stringify(own.parameters) !== JSON.stringify(ask.plan.parameters);
  if (!isPlain(ask)) return [{ operation, resource, plan: isOwn ? own : { purpose: PURPOSE } }];
  const other = contract.operations.find(({ id }) => id !== operation.id);
  return [
    ...(other ? [{ operation: other, resource, plan: shortQuestion(other) }] : []),
    ...(isOwn ? [{ operation, resource, plan: own }] : []),
  ];
}

/** The smallest page where a list has pages. */
function shortQuestion(operation: Operation): RequestPlan {
  const parameters = sizeQuery(operation, 1);
  return { purpose: PURPOSE, ...(parameters && { parameters }) };
}
