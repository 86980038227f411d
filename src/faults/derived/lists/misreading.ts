import type { JsonObject } from '../../../provider/pipeline/index.ts';

/** The items that a filter lets through and those that it keeps back, and what is asked of them. */
export interface Misreading {
  readonly matching: readonly JsonObject[];
  readonly others: readonly JsonObject[];
  readonly value: (item: JsonObject) => unknown;
  readonly text: string;
  readonly separator: string;
  readonly isOnIt: (item: JsonObject) => boolean;
}
export type Misread = readonly [way: string, title: string, choose: (reading: Misreading) => readonly JsonObject[]];

/** What the filter lets through, and what its text is taken for. */
export function alsoWhere(isTaken: (own: string, text: string) => boolean): Misread[2] {
  return ({ matching, others, value, text }) => [
    ...matching,
    ...others.filter((item) => typeof value(item) === 'string' && isTaken(String(value(item)), text)),
  ];
}
