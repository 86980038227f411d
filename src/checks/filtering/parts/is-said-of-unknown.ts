import type { Operation } from '../../../contract/index.ts';
import type { ListQuery } from '../../../lists/index.ts';

/** Whether the contract answers so where a value of the query is well-formed and names nothing. */
export function isSaidOfUnknown({ parameters }: Operation, query: ListQuery, outcome: string): boolean {
  return parameters.some(({ name, answers }) => {
    const outcomes: readonly string[] = (name in query && answers.unknown?.outcomes) || [];
    return outcomes.includes(outcome) || (outcomes.includes('refused') && outcome !== 'success');
  });
}
