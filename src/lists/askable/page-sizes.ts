import { type Constraint, type Contract, constraints, type PageSizing } from '../../contract/index.ts';
import { allowsText } from './allows-text.ts';

/** Asked for at most where the contract says neither a largest nor a default size: every provider has a largest one, and no one knows it. */
const MODEST = 10;

/** The page sizes of a list; `undefined` where no parameter takes a size. A fixed size, which no one asks for, is the only one. */
export function sizesOf(contract: Contract, paging: PageSizing): PageSizes | undefined {
  const { size, defaultSize, maximumSize } = paging;
  if (size) {
    const isAllowed = (asked: number): boolean => allowsText(contract, size, String(asked));
    return new PageSizes(constraints(contract, size), maximumSize ?? defaultSize ?? MODEST, isAllowed);
  }
  if (defaultSize === undefined) return undefined;
  return new PageSizes([{ keyword: 'const', value: defaultSize, promise: paging.defaultPromise }], defaultSize);
}

/** The page sizes that a contract allows: those that it lists, or the multiples of a step between two bounds. */
export class PageSizes {
  readonly #listed: readonly number[] | undefined;
  readonly #step: number;
  readonly smallest: number;
  readonly largest: number;

  constructor(bounds: readonly Constraint[], largest: number, isAllowed: (size: number) => boolean = () => true) {
    this.#listed = listedSizes(bounds)?.filter(isAllowed);
    this.#step = stepOf(bounds);
    this.smallest = this.#listed?.[0] ?? Math.ceil(lowerBound(bounds) / this.#step) * this.#step;
    const upper = Math.floor(upperBound(bounds, largest) / this.#step) * this.#step;
    this.largest = this.#listed?.at(-1) ?? Math.max(this.smallest, upper);
  }

  /** The largest size up to a limit; the smallest of all where the limit is below it. */
  upTo(limit: number): number {
    const within = Math.min(limit, this.largest);
    const found = this.#listed?.findLast((size) => size <= within) ?? Math.floor(within / this.#step) * this.#step;
    return Math.max(found, this.smallest);
  }

  /** The smallest size from a number on; the largest of all where the number is above it. */
  from(number: number): number {
    const within = Math.max(number, this.smallest);
    const found = this.#listed?.find((size) => size >= within) ?? Math.ceil(within / this.#step) * this.#step;
    return Math.min(found, this.largest);
  }

  allows(size: number): boolean {
    return this.from(size) === size;
  }
}

function listedSizes(bounds: readonly Constraint[]): number[] | undefined {
  const listed = valuesOf(bounds, 'enum')[0] ?? valuesOf(bounds, 'const').map((only) => [only])[0];
  if (!Array.isArray(listed)) return undefined;
  return listed.filter((size) => typeof size === 'number' && size >= 1).toSorted((left, right) => left - right);
}

/** A page holds at least one item, whatever the schema allows. */
function lowerBound(bounds: readonly Constraint[]): number {
  return Math.max(
    1,
    ...numbersOf(bounds, 'minimum').map(Math.ceil),
    ...numbersOf(bounds, 'exclusiveMinimum').map((bound) => Math.floor(bound) + 1),
  );
}

function upperBound(bounds: readonly Constraint[], maximum: number): number {
  return Math.min(Math.floor(maximum), ...numbersOf(bounds, 'exclusiveMaximum').map((bound) => Math.ceil(bound) - 1));
}

/** The least whole number that is a multiple of every `multipleOf`. */
function stepOf(bounds: readonly Constraint[]): number {
  return numbersOf(bounds, 'multipleOf')
    .filter(Number.isInteger)
    .reduce((step, factor) => (step * factor) / greatestCommonDivisor(step, factor), 1);
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}

function valuesOf(bounds: readonly Constraint[], keyword: Constraint['keyword']): unknown[] {
  return bounds.filter((bound) => bound.keyword === keyword).map(({ value }) => value);
}

function numbersOf(bounds: readonly Constraint[], keyword: Constraint['keyword']): number[] {
  return valuesOf(bounds, keyword).filter((value) => typeof value === 'number');
}
