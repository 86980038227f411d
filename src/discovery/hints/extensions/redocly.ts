import type { DescribedOperation } from '../../document/described-operation.ts';
import type { FoundPaging } from '../../guess.ts';
import { extensionNamed, placeFrom, type SaidByExtension, sizedPaging } from './extension.ts';

/** `x-redocly-pagination`, later `x-redoclyPagination`: `{ style: cursor | offset | page | link, cursorParam, nextCursor, offsetParam, limitParam, items }`. */
export function redocly(operation: DescribedOperation): SaidByExtension | undefined {
  const found = extensionNamed(operation, ['x-redocly-pagination', 'x-redoclyPagination']);
  if (!found) return undefined;
  const { value, name } = found;
  const items = placeFrom(value['items']);
  const paging = pagingOf(value);
  return {
    name,
    ...(typeof items === 'string' && { items }),
    ...(paging && { paging: sizedPaging(paging, value['limitParam']) }),
  };
}

function pagingOf({
  style,
  cursorParam,
  nextCursor,
  offsetParam,
}: Readonly<Record<string, unknown>>): FoundPaging | undefined {
  const next = placeFrom(nextCursor);
  if (style === 'cursor' && typeof cursorParam === 'string' && next !== undefined)
    return { style, cursor: cursorParam, next };
  if (style === 'page' && typeof offsetParam === 'string') return { style: 'page-index', page: offsetParam };
  if (style === 'offset' && typeof offsetParam === 'string') return { style: 'record-offset', page: offsetParam };
  return style === 'link' ? { style } : undefined;
}
