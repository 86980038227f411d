import { type DescribedDocument, isJsonType, isRecord, joinPointer, targetOf } from '../contract/index.ts';
import type { DescribedOperation } from './document/described-operation.ts';
import { operationsOf } from './document/operations-of.ts';
import { placeIn } from './document/place-in.ts';
import { shapeOf } from './document/shape.ts';
import type { FoundList } from './found-list.ts';
import { listOf } from './list-of.ts';

/** An operation that is left out, and why: a sentence without its stop. */
export interface LeftOut {
  readonly operation: DescribedOperation;
  readonly because: string;
}

/** What a document holds: its lists, and everything else. */
export interface Discovery {
  readonly lists: readonly FoundList[];
  readonly leftOut: readonly LeftOut[];
}

/** Sorts the operations of a document: lists that can be judged, and all others with the reason. Nothing is lost. */
export function discover(document: DescribedDocument): Discovery {
  const lists: FoundList[] = [];
  const leftOut: LeftOut[] = [];
  for (const operation of operationsOf(document)) {
    const list = listOf(document, operation);
    const because = list ? whyUnreadable(document, list) : whyNoList(operation);
    if (list && because === undefined) lists.push(list);
    else leftOut.push({ operation, because: because ?? '' });
  }
  return { lists, leftOut };
}

function whyNoList({ method, success }: DescribedOperation): string {
  if (method !== 'get' && method !== 'post') return `its method is ${method.toUpperCase()}, and the suite only reads`;
  if (!success) return 'it documents no success with a JSON body';
  return 'its answer holds no list';
}

function whyUnreadable(document: DescribedDocument, { operation, items }: FoundList): string | undefined {
  const { success } = operation;
  if (!success) return 'it documents no success with a JSON body';
  const body = bodyTypesOf(document, operation);
  if (body.length > 0 && !body.some((type) => isJsonType(type) || type.startsWith(FORM)))
    return `it takes a body of the media type ${body.join(' or ')}, and forms and JSON are sent`;
  const at = placeIn(document, success.schema, items.value);
  if (at === undefined) return `${items.value} is said to be its list, and the answer does not describe it`;
  const { kind, items: element } = shapeOf(document, at);
  if (kind !== 'array')
    return `${items.value === '' ? 'its answer' : items.value} is said to be its list, and is no array`;
  return element === undefined ? 'its list does not describe its items' : undefined;
}

const FORM = 'application/x-www-form-urlencoded';

function bodyTypesOf(document: DescribedDocument, { pointer }: DescribedOperation): readonly string[] {
  const body = document.node(targetOf(document, joinPointer(pointer, 'requestBody')));
  return isRecord(body) && isRecord(body['content']) ? Object.keys(body['content']) : [];
}
