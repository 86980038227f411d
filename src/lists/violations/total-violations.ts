import type { Operation } from '../../contract/index.ts';
import { eachSaidAs, type Evidence, type Violation } from '../../judgement/index.ts';
import type { Walk } from '../list-reader.ts';
import { canonical } from '../comparing/multiset.ts';
import { comparableLists } from '../comparing/comparable-lists.ts';
import { isTotalOf, numberAt } from '../idioms/totals/index.ts';

/** A violation where any page of the walks of one query states another total than a walk finds. */
export function totalViolations(operation: Operation, walks: readonly Walk[], evidence: Evidence): Violation[] {
  const total = operation.collection?.total;
  const whole = bestOf(operation, walks);
  if (!total || !whole) return [];
  const found = whole.items.length;
  const pages = walks.flatMap(({ pages, size }) =>
    pages.map((exchange) => ({ exchange, size, stated: numberAt(exchange.response, total) })),
  );
  const read = pages.filter(({ stated }) => stated !== undefined);
  if (read.length === 0) {
    evidence.note('no answer said a total');
    return [];
  }
  evidence.add('totals read', read.length);
  evidence.add('items walked', found);
  const wrong = read.find(({ stated }) => !isTotalOf(total, stated ?? 0, found));
  if (!wrong) return [];
  return [
    {
      message: `the total is ${wrong.stated}${wrong.size === undefined ? '' : ` on a page of at most ${wrong.size}`}, and a walk over the pages finds ${found} items${underQuery(whole)}`,
      expected: found,
      received: wrong.stated,
      ...(total.at !== undefined && { at: total.at }),
      exchange: wrong.exchange,
      promise: total.promise,
    },
  ];
}

/** ` under event_type=normal, order=asc`; nothing for a query without parameters. */
export function underQuery({ query }: Pick<Walk, 'query'>): string {
  const parts = eachSaidAs(query);
  return parts.length === 0 ? '' : ` under ${parts.join(', ')}`;
}

/** Where pages are cut short, the walk that lost least knows best how many items there are. One that only repeats what another holds knows nothing. */
function bestOf(operation: Operation, walks: readonly Walk[]): Walk | undefined {
  const longestFirst = walks
    .filter(({ complete }) => complete)
    .toSorted((left, right) => right.items.length - left.items.length);
  return longestFirst.find(
    (walk, place) => !longestFirst.slice(place + 1).some((shorter) => onlyRepeats(operation, walk, shorter)),
  );
}

function onlyRepeats(operation: Operation, walk: Walk, shorter: Walk): boolean {
  if (walk.items.length === shorter.items.length) return false;
  const [items = [], others = []] = comparableLists(operation, [walk.items, shorter.items]);
  const held = new Set(others.map(canonical));
  return items.every((item) => held.has(canonical(item)));
}
