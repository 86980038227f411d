import type { Written } from '../../language/written.ts';
import type { PageSizing, Parameter } from '../../model/index.ts';
import { constraints } from '../../schema/constraints.ts';
import { jointSchemas } from '../../schema/walk-schema.ts';
import type { ExtensionNode } from '../extension-node.ts';
import { restsOn } from '../../rests-on.ts';
import { parameterNamed } from '../parameter-named.ts';
import { readProvenance } from '../read-provenance.ts';
import type { SourceDocument } from '../source-document.ts';
import type { DescribedList } from './described-list.ts';

/** How many items a page holds: as the paging says, else as the schema of the size parameter says. */
export function readSizing(paging: ExtensionNode<Written['paging']>, { parameters }: DescribedList): PageSizing {
  const named = paging.get('size');
  const size = named && parameterNamed(named, parameters);
  const oversize = paging.get('oversize');
  const defaultSize = paging.value.default ?? (size && smallestOf(defaultsOf(paging.source, size)));
  const maximumSize = paging.value.largest ?? (size && smallestOf(maximaOf(paging.source, size)));
  if (oversize && !size) oversize.fail('"oversize" needs "size": without that parameter no size is asked for.');
  if (oversize && oversize.value !== 'undocumented' && maximumSize === undefined)
    oversize.fail(
      `"oversize" is "${oversize.value}", and no one says which size is the largest. Add "largest", or "maximum" to the schema.`,
    );
  return {
    pointer: paging.pointer,
    ...(size && { size }),
    ...(defaultSize !== undefined && { defaultSize }),
    defaultPromise: paging.get('default')?.pointer ?? promiseOfSize(paging, size),
    ...(maximumSize !== undefined && { maximumSize }),
    ...readZero(paging, { size, defaultSize }),
    ...(oversize && { oversize: { answer: oversize.value, promise: oversize.pointer } }),
  };
}

/** What a size of 0 asks for. Throws where no one may ask for it, or where it asks for a default that no one says. */
function readZero(
  paging: ExtensionNode<Written['paging']>,
  { size, defaultSize }: { readonly size: Parameter | undefined; readonly defaultSize: number | undefined },
): Pick<PageSizing, 'zero'> {
  const zero = paging.get('zero');
  if (!zero) return {};
  if (!size) return zero.fail('"zero" needs "size": without that parameter no size is asked for.');
  const refusing = constraints(paging.source, size).find(
    ({ keyword, value }) =>
      (keyword === 'minimum' && Number(value) > 0) || (keyword === 'exclusiveMinimum' && Number(value) >= 0),
  );
  if (refusing)
    zero.fail(
      `says what a size of 0 asks for, and the schema of "${size.name}" has the ${refusing.keyword} ${String(refusing.value)}. Allow 0 there.`,
    );
  if (zero.value === 'default' && defaultSize === undefined)
    zero.fail('is "default", and no one says the default size. Add "default" to "paging", or to the schema.');
  return { zero: { answer: zero.value, promise: zero.pointer } };
}

/** The schema of the parameter says its default; that it is the size of a page, the paging says. */
function promiseOfSize({ source, pointer }: ExtensionNode<Written['paging']>, size: Parameter | undefined): string {
  const provenance = (at: string) => readProvenance(source, at);
  return restsOn({ provenance }, pointer, size?.schemaPointer ?? pointer);
}

function defaultsOf(source: SourceDocument, size: Parameter): unknown[] {
  return jointSchemas(source, size.schemaPointer).map(({ schema }) => schema['default']);
}

function maximaOf(source: SourceDocument, size: Parameter): unknown[] {
  return constraints(source, size)
    .filter(({ keyword }) => keyword === 'maximum')
    .map(({ value }) => value);
}

function smallestOf(values: readonly unknown[]): number | undefined {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length > 0 ? Math.min(...numbers) : undefined;
}
