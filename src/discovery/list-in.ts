import { type JsonPointer } from '../contract/index.ts';
import type { DescribedOperation } from './document/described-operation.ts';
import type { Nodes } from './document/nodes.ts';
import { placeIn } from './document/place-in.ts';
import { shapeOf } from './document/shape.ts';
import type { FoundList } from './found-list.ts';
import type { Guess } from './guess.ts';
import { type AnswerField, answerFields } from './hints/answer-fields.ts';
import { MORE, PAGES, TOTAL } from './hints/answer-words.ts';
import { saidByExtension } from './hints/extensions/index.ts';
import { filtersOf } from './hints/filters.ts';
import { identityOf } from './hints/identity.ts';
import { itemFields } from './hints/item-fields.ts';
import { expiryOf } from './hints/expiry.ts';
import { itemsOf, type Weighed } from './hints/items.ts';
import { pageLinks } from './hints/page-links.ts';
import { pagingOf, type PagingFound } from './hints/paging.ts';
import { sizeOf } from './hints/page-size.ts';
import type { ListDescription } from './hints/paging-hint.ts';
import { purposeOf } from './hints/purpose.ts';
import { sortOf } from './hints/sort.ts';
import { totalsOf } from './hints/totals.ts';
import { isNamed } from './words.ts';

/** What has to speak for a list at least. Measured: `npm run bench -- init`. */
const ENOUGH = 2;

/** The list in the answer of an operation, with everything that its document lets guess; `undefined` where it answers with none. */
export function listIn(nodes: Nodes, operation: DescribedOperation): FoundList | undefined {
  const { success, method } = operation;
  if (!success || (method !== 'get' && method !== 'post')) return undefined;
  const said = saidByExtension(operation);
  const weighed = itemsOf(nodes, operation);
  const items = said?.items ?? weighed?.candidate.at;
  if (items === undefined) return undefined;
  const item = itemOf(nodes, success.schema, items);
  const list: ListDescription = { nodes, operation, items, item, fields: answerFields(nodes, success.schema) };
  const paging = pagingOf(list, said);
  const { weight, reasons } = purposeOf(operation);
  const sum = (weighed?.weight ?? 0) + weight + weightOfPages(list, paging) + (said ? 5 : 0);
  if (sum < ENOUGH) return undefined;
  const because = [...(said ? [`its extension ${said.name} says so`] : reasonsOf(weighed)), ...reasons].join(', and ');
  return complete(list, { paging, items: { value: items, because } });
}

function reasonsOf(weighed: Weighed | undefined): readonly string[] {
  return weighed?.reasons ?? [];
}

interface Core {
  readonly items: Guess<JsonPointer>;
  readonly paging: PagingFound;
}

function complete(list: ListDescription, { paging, items }: Core): FoundList {
  const { nodes, operation, item } = list;
  const fields = itemFields(nodes, item);
  const identity = identityOf(list);
  const sort = sortOf(operation, fields);
  const { chosen } = paging;
  const [links, expiry] = chosen ? [pageLinks(list, chosen.value), expiryOf(operation, chosen.value)] : [];
  const { page, cursor, marker, size } = chosen?.value ?? {};
  const { by, order, ascending, descending } = sort?.value ?? {};
  const names = [page, cursor, marker, size, by, order, ascending, descending];
  const taken = new Set(names.filter((name) => name !== undefined));
  return {
    operation,
    items,
    ...(identity && { identity }),
    ...totalsOf(list),
    ...(chosen && { paging: chosen }),
    ...(links && { links }),
    ...(expiry && { expiry }),
    ...(sort && { sort }),
    filters: filtersOf(list, taken),
    // Links are judged beside the numbers then.
    leftOut: links ? paging.leftOut.filter((each) => !each.startsWith('pages by link ')) : paging.leftOut,
  };
}

/** A parameter that pages, and fields that count, speak for a list. */
function weightOfPages({ operation, fields }: ListDescription, { chosen }: PagingFound): number {
  const style = chosen?.value.style;
  const bySize = sizeOf(operation).size === undefined ? 0 : 1;
  const byStyle = style === undefined ? bySize : style === 'link' || style === 'marker' ? 2 : 3;
  const counts = fields.some(({ name, shape }) => saysCount(name, shape.types));
  return byStyle + (counts ? 2 : 0);
}

function saysCount(name: AnswerField['name'], types: readonly string[]): boolean {
  if (types.includes('boolean')) return isNamed(name, MORE);
  return (
    types.some((type) => type === 'integer' || type === 'number') && (isNamed(name, TOTAL) || isNamed(name, PAGES))
  );
}

function itemOf(nodes: Nodes, schema: JsonPointer, items: JsonPointer): JsonPointer | undefined {
  const at = placeIn(nodes, schema, items);
  return at === undefined ? undefined : shapeOf(nodes, at).items;
}
