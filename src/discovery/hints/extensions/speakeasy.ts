import { isRecord } from '../../../contract/index.ts';
import type { DescribedOperation } from '../../document/described-operation.ts';
import type { FoundPaging } from '../../guess.ts';
import { extensionNamed, pointerOfPath, type SaidByExtension, sizedPaging } from './extension.ts';

/** `x-speakeasy-pagination`: `{ type: offsetLimit | cursor | url, inputs: [{ name, type }], outputs: { results, numPages, nextCursor, nextUrl } }`. */
export function speakeasy(operation: DescribedOperation): SaidByExtension | undefined {
  const found = extensionNamed(operation, ['x-speakeasy-pagination']);
  if (!found) return undefined;
  const { value, name } = found;
  const outputs = isRecord(value['outputs']) ? value['outputs'] : {};
  const [items, pages] = [outputs['results'], outputs['numPages']].map(pointerOfPath);
  const paging = pagingOf(inputsOf(value['inputs']), outputs);
  return {
    name,
    ...(items !== undefined && { items }),
    ...(pages !== undefined && { pages }),
    ...(paging && { paging }),
  };
}

type Inputs = Readonly<Record<string, string>>;

function inputsOf(written: unknown): Inputs {
  const list: unknown[] = Array.isArray(written) ? written : [];
  return Object.fromEntries(
    list.flatMap((input) => (isRecord(input) ? [[String(input['type']), String(input['name'])] as const] : [])),
  );
}

function pagingOf(
  { page, offset, limit, cursor }: Inputs,
  outputs: Readonly<Record<string, unknown>>,
): FoundPaging | undefined {
  const [token, url] = [outputs['nextCursor'], outputs['nextUrl']].map(pointerOfPath);
  if (cursor !== undefined && token !== undefined) return sizedPaging({ style: 'cursor', cursor, next: token }, limit);
  if (page !== undefined) return sizedPaging({ style: 'page-index', page }, limit);
  if (offset !== undefined) return sizedPaging({ style: 'record-offset', page: offset }, limit);
  return url === undefined ? undefined : sizedPaging({ style: 'link', next: url }, limit);
}
