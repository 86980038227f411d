import {
  type CollectionField,
  type Filter,
  filtersOfOne,
  type JsonPointer,
  numberedPaging,
  type Operation,
  type Parameter,
  sortParameters,
} from '../contract/index.ts';
import type { Violation } from '../judgement/index.ts';
import { fieldsOf } from '../lists/index.ts';

/**
 * What a broken part keeps from being judged, in the checks that read it:
 * everything about the `resource`; what is asked with one of the `parameters` that are accused; what is presented under the same security scheme
 * (`credentials`); or what the very same `answer` says.
 */
export type Reach = 'resource' | 'parameters' | 'credentials' | 'answer';

/** A part of the answer that checks read, and how it breaks: through the violations of the checks that guard it. */
export interface Part {
  /** For a reader: what is true while it is whole. */
  readonly what: string;
  readonly reach: Reach;
  /** Where it stands in the body of a success, with `*` for each item. A violation at other places leaves it whole. Default: any violation breaks it. */
  places?(operation: Operation): readonly JsonPointer[];
  /** Nodes of the contract whose violation breaks it wherever it shows, because it stands outside of the body. */
  promised?(operation: Operation): readonly JsonPointer[];
  /** Names of the parameters that a violation accuses, where the reach is `parameters`. `at` holds its places, with `*` for each item. */
  accused?(operation: Operation, violation: Violation, at: readonly JsonPointer[]): readonly string[];
}

/** Every part, by the name that checks read and guard it by. */
export const PARTS = {
  'plain-answer': { what: 'a plain request is answered with success', reach: 'resource' },
  items: { what: 'the list and every item are there', reach: 'resource', places: placesOfItems },
  total: {
    what: 'the total is there, and right',
    reach: 'resource',
    places: ({ collection }) => at(collection?.total),
    promised: ({ collection }) => inHeader(collection?.total),
  },
  count: {
    what: 'the count is there',
    reach: 'resource',
    places: ({ collection }) => at(collection?.count),
    promised: ({ collection }) => inHeader(collection?.count),
  },
  'sort-key': { what: 'items have the keys that sort them', reach: 'resource', places: placesOfKeys },
  'merged-fields': { what: 'items have the fields that merge them', reach: 'resource', places: placesOfMerged },
  identity: {
    what: 'items have the field that tells them apart',
    reach: 'resource',
    places: ({ collection }) => (collection?.identity ?? []).map((field) => `${collection?.items}/*${field}`),
  },
  'agreed-values': { what: 'values that operations share are there', reach: 'resource', places: placesOfAgreed },
  'filter-field': {
    what: 'items have the field of the filter',
    reach: 'parameters',
    places: (operation) => filtersOf(operation).flatMap((filter) => placesOfFields(operation, filter)),
    accused: filtersAt,
  },
  filter: { what: 'a filter gives matches only', reach: 'parameters', accused: filtersAccused },
  matches: { what: 'a filter gives every match', reach: 'parameters', accused: filtersAccused },
  combination: { what: 'several filters give every match', reach: 'parameters', accused: filtersAccused },
  'no-match': { what: 'a filter without a match is answered', reach: 'parameters', accused: filtersAccused },
  'filtered-total': { what: 'the total is right under a filter', reach: 'parameters', accused: everyFilter },
  'page-size': { what: 'a page is no longer than asked', reach: 'resource' },
  pages: { what: 'pages are counted as documented', reach: 'resource' },
  'first-page': { what: 'the first page begins the list', reach: 'resource' },
  'full-pages': { what: 'every page but the last is full', reach: 'resource' },
  end: { what: 'pages past the end are empty', reach: 'parameters', accused: pageParameter },
  'whole-list': { what: 'a walk finds every item once', reach: 'resource' },
  'stable-order': { what: 'equal requests get equal answers', reach: 'resource' },
  'default-size': { what: 'a page without a size has the default', reach: 'parameters', accused: sizeParameter },
  'default-order': { what: 'the list has its default order', reach: 'resource' },
  direction: { what: 'the list follows the direction asked for', reach: 'parameters', accused: orderParameters },
  values: { what: 'a value that is allowed is accepted', reach: 'parameters', accused: parametersAccused },
  'missing-values': { what: 'a missing value is refused', reach: 'resource' },
  credentials: { what: 'valid credentials are accepted', reach: 'credentials' },
  verification: { what: 'credentials are verified at all', reach: 'credentials' },
  strangers: { what: 'a request without credentials is refused', reach: 'credentials' },
  outcome: { what: 'an answer says its outcome as documented', reach: 'answer' },
  trial: { what: 'a valid request that a check of its own tries is accepted', reach: 'answer' },
  'error-body': { what: 'an error has the documented body', reach: 'answer' },
} as const satisfies Readonly<Record<string, Part>>;
export type PartName = keyof typeof PARTS;

function at(field: { readonly at?: JsonPointer } | undefined): JsonPointer[] {
  return field?.at === undefined ? [] : [field.at];
}

function inHeader(field: CollectionField | undefined): JsonPointer[] {
  return field?.header === undefined ? [] : [field.promise];
}

function placesOfItems({ collection }: Operation): JsonPointer[] {
  return collection ? [collection.items, `${collection.items}/*`] : [];
}

function placesOfKeys({ collection }: Operation): JsonPointer[] {
  return Object.values(collection?.sort?.keys ?? {}).map((key) => `${collection?.items}/*${key.at}`);
}

function placesOfMerged({ contract, collection }: Operation): JsonPointer[] {
  const promise = collection?.promises.merged;
  return promise === undefined ? [] : fieldsOf(contract.node(promise)).map((field) => `${collection?.items}/*${field}`);
}

function placesOfAgreed({ id, contract }: Operation): JsonPointer[] {
  return contract.agreements.flatMap(({ values }) =>
    values
      .filter(({ operation }) => operation === id)
      .map(at)
      .flat(),
  );
}

function filtersOf({ collection }: Operation): readonly Filter[] {
  return collection?.filters ?? [];
}

function placesOfFields({ collection }: Operation, filter: Filter): JsonPointer[] {
  return filtersOfOne(filter).map(({ field }) => `${collection?.items}/*${field}`);
}

/** The filters that read a field which stands at one of the places or below it. */
function filtersAt(operation: Operation, _: Violation, places: readonly JsonPointer[]): string[] {
  const isBroken = (filter: Filter) =>
    placesOfFields(operation, filter).some((field) => places.some((place) => holds(place, field)));
  return filtersOf(operation).filter(isBroken).map(nameOf);
}

/** The filter that makes the broken promise; where several meet, each of the request. */
function filtersAccused(operation: Operation, { promise, exchange }: Violation): string[] {
  const filters = filtersOf(operation);
  const promising = filters.filter(({ pointer }) => holds(pointer, promise));
  const asked = filters.filter(({ parameter }) => parameter.name in (exchange?.request.parameters ?? {}));
  return (promising.length > 0 ? promising : asked).map(nameOf);
}

function everyFilter(operation: Operation): string[] {
  return filtersOf(operation).map(nameOf);
}

function pageParameter({ collection }: Operation): string[] {
  const numbered = numberedPaging(collection);
  return numbered ? [numbered.page.name] : [];
}

function sizeParameter({ collection }: Operation): string[] {
  return collection?.paging?.size ? [collection.paging.size.name] : [];
}

function orderParameters({ collection }: Operation): string[] {
  return sortParameters(collection?.sort).map(({ name }) => name);
}

/** The parameter that makes the broken promise; else each of the request. */
function parametersAccused({ parameters }: Operation, { promise, exchange }: Violation): string[] {
  const promising = ({ pointer, schemaPointer }: Parameter) => holds(pointer, promise) || holds(schemaPointer, promise);
  const names = parameters.filter(promising).map(({ name }) => name);
  return names.length > 0 ? names : Object.keys(exchange?.request.parameters ?? {});
}

function nameOf({ parameter }: Filter): string {
  return parameter.name;
}

/** Whether a node stands at a pointer or below it. */
export function holds(pointer: JsonPointer, node: JsonPointer): boolean {
  return node === pointer || node.startsWith(`${pointer}/`);
}
