import { joinPointer, valueAt, type Contract, type JsonPointer, type SchemaIssue } from '../../contract/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import type { Violation } from '../../judgement/index.ts';
import { quoteValue } from './quote-value.ts';

/** One violation for each broken promise, even where several places of the body break it. */
export function* schemaViolations(
  contract: Contract,
  exchange: AnsweredExchange,
  issues: readonly SchemaIssue[],
): Iterable<Violation> {
  for (const [promise, group] of Map.groupBy(issues, (issue) => keywordPointer(contract, issue))) {
    const [first] = group;
    if (first === undefined) continue;
    const received = first.keyword === 'required' ? undefined : valueAt(exchange.response.body, first.at);
    const places = group.length === 1 ? '' : `, in ${group.length} places, first here`;
    yield {
      message: `${first.at === '' ? 'the body' : first.at} ${first.message}${received === undefined ? '' : `, and is ${quoteValue(received)}`}${places}`,
      expected: first.keyword === 'required' ? 'a value' : contract.node(promise),
      received: first.keyword === 'required' ? 'absent' : received,
      at: first.at,
      places: group.map(({ at }) => at),
      exchange,
      promise,
    };
  }
}

/** The keyword, where the document has a node for it. For an absent field the issue already names the field. */
function keywordPointer(contract: Contract, { promise, keyword }: SchemaIssue): JsonPointer {
  const node = joinPointer(promise, keyword);
  return keyword === 'required' || contract.node(node) === undefined ? promise : node;
}
