import { isRecord, joinPointer } from '../json-pointer.ts';
import type { JsonPointer } from '../model/index.ts';

/** A whole number beyond 2^53, and where it stands. */
export interface BigInteger {
  readonly at: JsonPointer;
  readonly value: bigint;
}

/** The whole numbers in a JSON value that are beyond 2^53. */
export function bigIntegersIn(value: unknown, at: JsonPointer = ''): BigInteger[] {
  // Nearly every answer holds none, and places are only worth naming where there is one.
  return holdsBigInteger(value) ? placed(value, at) : [];
}

function placed(value: unknown, at: JsonPointer): BigInteger[] {
  if (typeof value === 'bigint') return [{ at, value }];
  if (Array.isArray(value)) return value.flatMap((element, index) => bigIntegersIn(element, joinPointer(at, index)));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => bigIntegersIn(member, joinPointer(at, name)));
}

function holdsBigInteger(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint';
  if (Array.isArray(value)) return value.some(holdsBigInteger);
  for (const name in value) if (holdsBigInteger((value as Readonly<Record<string, unknown>>)[name])) return true;
  return false;
}

/** The value as a reader sees it that knows doubles alone; the value itself where a double holds every number in it. */
export function withDoubles(value: unknown): unknown {
  return holdsBigInteger(value) ? nearest(value) : value;
}

function nearest(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(nearest);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, nearest(member)]));
}
