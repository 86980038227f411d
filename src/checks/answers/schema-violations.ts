import { joinPointer, valueAt, type Contract, type JsonPointer, type SchemaIssue } from '../../contract/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import { firstOfPlaces, type Violation } from '../../judgement/index.ts';
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
    yield {
      message: firstOfPlaces(messageOf(contract, first, received), group.length),
      expected: first.keyword === 'required' ? 'a value' : contract.node(promise),
      received: first.keyword === 'required' ? 'absent' : received,
      at: first.at,
      places: group.map(({ at }) => at),
      exchange,
      promise,
    };
  }
}

function messageOf(contract: Contract, { at, keyword, message, promise }: SchemaIssue, received: unknown): string {
  const place = at === '' ? 'the body' : at;
  if (keyword === 'required') return `${place} is absent`;
  if (keyword === 'not') return `${place} is ${quoteValue(received)}, which is ruled out${reasonOf(contract, promise)}`;
  return `${place} ${message}${received === undefined ? '' : `, and is ${quoteValue(received)}`}`;
}

/** Why a schema rules something out, as its description says. */
function reasonOf(contract: Contract, schema: JsonPointer): string {
  const description = valueAt(contract.node(schema), '/description');
  return typeof description === 'string' ? `: ${description.trim().replace(/\.$/, '')}` : '';
}

/** The keyword, where the document has a node for it. For an absent field the issue already names the field. */
function keywordPointer(contract: Contract, { promise, keyword }: SchemaIssue): JsonPointer {
  const node = joinPointer(promise, keyword);
  return keyword === 'required' || contract.node(node) === undefined ? promise : node;
}
