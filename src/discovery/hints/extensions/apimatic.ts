import type { DescribedOperation } from '../../document/described-operation.ts';
import type { FoundPaging, FoundPlace } from '../../guess.ts';
import { extensionNamed, type SaidByExtension } from './extension.ts';

const REQUEST = /^\$request\.(?:query|headers?|body|path)#\/([^/]+)$/;
const RESPONSE = /^\$response\.(body|headers?)#(\/.+)$/;

/**
 * APIMatic's `x-pagination`: `type: page | offset | cursor | link`, with places such as `$request.query#/page` and `$response.body#/next`.
 * Which key a place stands under differs from version to version, so the places themselves are read.
 */
export function apimatic(operation: DescribedOperation): SaidByExtension | undefined {
  const found = extensionNamed(operation, ['x-pagination', 'x-apimatic-pagination']);
  if (!found || !['page', 'offset', 'cursor', 'link'].includes(String(found.value['type']))) return undefined;
  const { value, name } = found;
  const results = RESPONSE.exec(String(value['results'] ?? value['items'] ?? ''));
  const paging = pagingOf(value);
  return { name, ...(results?.[1] === 'body' && { items: results[2] ?? '' }), ...(paging && { paging }) };
}

function pagingOf(value: Readonly<Record<string, unknown>>): FoundPaging | undefined {
  const places = Object.entries(value).filter(([key]) => !/results|items|limit|size/i.test(key));
  const [parameter] = places.flatMap(([, text]) => REQUEST.exec(String(text))?.[1] ?? []);
  const [next] = places.flatMap(([, text]) => placeOf(RESPONSE.exec(String(text))));
  const [size] = Object.entries(value).flatMap(([key, text]) =>
    /limit|size/i.test(key) ? (REQUEST.exec(String(text))?.[1] ?? []) : [],
  );
  const sized = size === undefined ? {} : { size };
  if (value['type'] === 'link') return { style: 'link', ...sized, ...(next !== undefined && { next }) };
  if (parameter === undefined) return undefined;
  if (value['type'] === 'page') return { style: 'page-index', page: parameter, ...sized };
  if (value['type'] === 'offset') return { style: 'record-offset', page: parameter, ...sized };
  return next === undefined ? undefined : { style: 'cursor', cursor: parameter, next, ...sized };
}

function placeOf(found: RegExpExecArray | null): FoundPlace[] {
  const [, where, pointer = ''] = found ?? [];
  if (where === undefined) return [];
  return [where === 'body' ? pointer : { header: pointer.slice(1) }];
}
