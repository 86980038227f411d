import { type Filter, possibleSchemas, schemaKeyword, sortParameters } from '../../../contract/index.ts';
import type { JsonObject } from '../../../provider/pipeline/index.ts';
import { isSent, type PageAsked, withItems } from '../../changes/index.ts';
import type { ListWay } from './derive-from-lists.ts';
import type { ListOperation } from './lists-of.ts';

/** Of each three items, in whichever order and on whichever page they come. */
const EVERY = 3;

/**
 * A filter gives some items with another text. They are the same ones by their identity, so the text that was there is lost. Where a single item
 * matches, its text may belong to the request, so this is a fault of words alone, which several items share.
 */
export function givesAnotherText({ match, parameter }: Filter, list: ListOperation): readonly ListWay[] {
  const { name, schemaPointer } = parameter;
  const isWord = match === 'equals' && schemaKeyword(list.contract, schemaPointer, 'type')?.value === 'string';
  const field = isWord && list.collection.identity !== undefined ? freeTextOf(list) : undefined;
  if (field === undefined) return [];
  return [
    {
      way: `${name}/rewritten`,
      title: `${name} gives every third item with another ${field}`,
      change: (page) => (isSent(page.ask, name) ? withAnotherText(page, field) : page.answer()),
    },
  ];
}

function withAnotherText(page: PageAsked, field: string): ReturnType<PageAsked['answer']> {
  const { filters = [], sort } = page.ask.operation.collection ?? {};
  const without = [...filters.map(({ parameter }) => parameter), ...sortParameters(sort)];
  const all = page.everything(Object.fromEntries(without.map((parameter) => [parameter.name, undefined]))).items;
  const changed = new Set(all.filter((_, place) => place % EVERY === 0));
  const answer = page.answer();
  const items = answer.items.map((item): JsonObject =>
    changed.has(item) ? { ...item, [field]: 'another text' } : item,
  );
  return withItems(answer, items);
}

/** A text of an item that no filter and no order looks at, and of which the schema says nothing more. */
function freeTextOf({ contract, collection }: ListOperation): string | undefined {
  const { filters, sort, identity = [], item } = collection;
  const keys = Object.values(sort?.keys ?? {}).map(({ at }) => at);
  const named = [
    ...identity,
    ...keys,
    ...filters.flatMap((filter) => [filter, ...(filter.or ?? [])]).map(({ field }) => field),
  ];
  const fields = possibleSchemas(contract, item.schema).flatMap(({ schema }) =>
    Object.entries(schema['properties'] ?? {}),
  );
  const free = fields.filter(([name]) => !named.some((at) => at === `/${name}` || at.startsWith(`/${name}/`)));
  return free.find(
    ([, schema]) => Object.keys(schema as object).join() === 'type' && (schema as JsonObject)['type'] === 'string',
  )?.[0];
}
