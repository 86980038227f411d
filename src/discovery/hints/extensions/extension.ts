import { isRecord, type JsonPointer, joinPointer } from '../../../contract/index.ts';
import type { DescribedOperation } from '../../document/described-operation.ts';
import type { FoundPaging, FoundPlace } from '../../guess.ts';

/** What an extension of some vendor says about the pages of a list. What it leaves out is absent. */
export interface SaidByExtension {
  readonly name: string;
  readonly items?: JsonPointer;
  readonly paging?: FoundPaging;
  readonly pages?: JsonPointer;
}

/** An extension of an operation as a mapping; `undefined` where it is absent or something else. */
export function extensionNamed(
  { node }: DescribedOperation,
  names: readonly string[],
): { readonly name: string; readonly value: Readonly<Record<string, unknown>> } | undefined {
  for (const name of names) {
    const written = node[name];
    // Several strategies may be written; the first one is preferred.
    const value: unknown = Array.isArray(written) ? written[0] : written;
    if (isRecord(value)) return { name, value };
  }
  return undefined;
}

/** The pointer that a simple JSONPath means: `$.meta.next` or `$['meta'].next`. `undefined` for anything that selects several nodes. */
export function pointerOfPath(text: unknown): JsonPointer | undefined {
  if (typeof text !== 'string' || !text.startsWith('$')) return undefined;
  const steps = [...text.slice(1).matchAll(/\.([\p{L}\p{N}_@$-]+)|\[\s*'([^']*)'\s*\]|\[\s*"([^"]*)"\s*\]/gu)];
  const isWhole = steps.map(([step]) => step).join('') === text.slice(1);
  return isWhole
    ? joinPointer('', ...steps.map(([, plain, single, double]) => plain ?? single ?? double ?? ''))
    : undefined;
}

/** Leaves out what is not said, because a member that is `undefined` is no member. */
export function sizedPaging(paging: FoundPaging, size: unknown): FoundPaging {
  return { ...paging, ...(typeof size === 'string' && size !== '' && { size }) };
}

/** A pointer as it is, or a header. */
export function placeFrom(text: unknown): FoundPlace | undefined {
  return typeof text === 'string' && (text === '' || text.startsWith('/')) ? text : undefined;
}
