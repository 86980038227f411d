import type { MatcherReturnType } from '@playwright/test';
import {
  comparisonOf,
  type Collection,
  nearestWord,
  type Operation,
  possibleSchemas,
  propertyNames,
  schemaOf,
  type SortDirection,
  type SortTerm,
  suggestion,
} from '../../contract/index.ts';
import { counted, showValue } from '../../judgement/index.ts';
import { disorderViolation, promiseOfDisorder } from '../../lists/index.ts';
import { judged } from './judged.ts';
import { type ListSubject, listSubjectOf, walkOf } from './subject.ts';

const NAME = 'toBeSortedBy';
const DIRECTIONS: readonly SortDirection[] = ['ascending', 'descending'];

/** The items stand in the order of a field, across all pages that were read. Ties are in order either way. */
export function toBeSortedBy(received: unknown, ...[field, way]: readonly unknown[]): MatcherReturnType {
  const subject = listSubjectOf(received, NAME);
  if (typeof field !== 'string' || typeof way !== 'string')
    throw new TypeError(
      `${NAME} takes the name of a field and a direction, such as ('name', 'ascending'), and received ${[field, way].map((word) => showValue(word)).join(' and ')}.`,
    );
  const key = field;
  const direction = directionOf(way);
  const { operation, collection, items } = subject;
  const { sort } = collection;
  const term = termOf(operation, collection, { key, direction });
  requireTwo(subject);
  const isOfSort = sort !== undefined && sortKeyOf(sort.keys, key) !== undefined;
  const promise = isOfSort ? promiseOfDisorder(sort, true) : () => term.pointer;
  return judged({
    matcher: NAME,
    subject,
    violations: disorderViolation(walkOf(subject), [term], promise),
    holds: `${counted(items.length, 'items')} of ${operation.id} stand ${direction} by ${key}`,
  });
}

/** The field as a key of an order: as the contract defines it for sorting, else as its schema compares. */
function termOf(
  { id, contract }: Operation,
  { sort, item }: Collection,
  { key, direction }: { readonly key: string; readonly direction: SortDirection },
): SortTerm {
  const defined = sortKeyOf(sort?.keys ?? {}, key);
  const at = `/${key}`;
  const pointer = schemaOf(contract, item.schema, at);
  if (defined === undefined && pointer === undefined) {
    const fields = possibleSchemas(contract, item.schema).flatMap(({ schema }) => propertyNames(schema));
    const known = [...new Set([...Object.keys(sort?.keys ?? {}), ...fields])];
    throw new RangeError(`${NAME} knows no field "${key}" of ${id}. ${suggestion(nearestWord(key, known), known)}`);
  }
  const term = { ...(defined ?? { pointer: pointer ?? '', at, compares: comparisonOf(contract, pointer ?? '') }), key };
  if (term.compares === 'undocumented')
    throw new TypeError(`${NAME} cannot tell the order of ${key}: the contract of ${id} does not say how it compares.`);
  return { ...term, direction };
}

/** Throws for a direction that there is not, with the one that was meant: most write `asc`. */
function directionOf(word: string): SortDirection {
  const found = DIRECTIONS.find((each) => each === word);
  if (found) return found;
  const meant = DIRECTIONS.find((each) => word !== '' && each.startsWith(word)) ?? nearestWord(word, DIRECTIONS);
  throw new RangeError(`${NAME} has no direction "${word}". ${suggestion(meant, DIRECTIONS)}`);
}

function sortKeyOf(keys: NonNullable<Collection['sort']>['keys'], key: string) {
  return Object.hasOwn(keys, key) ? keys[key] : Object.values(keys).find(({ at }) => at === `/${key}`);
}

/** One item is in every order, so it shows none. */
function requireTwo({ items, operation }: ListSubject): void {
  if (items.length > 1) return;
  throw new Error(
    `${NAME} examined nothing: ${operation.id} gave ${counted(items.length, 'items')}, and an order shows from two on. Skip the test where the data is too little.`,
  );
}
