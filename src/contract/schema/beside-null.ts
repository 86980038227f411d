import { isRecord } from '../json-pointer.ts';

/** The index of the one branch that is not null, in a choice between it and null; `undefined` for everything else. */
export function onlyBesideNull(branches: unknown): number | undefined {
  if (!Array.isArray(branches) || branches.length < 2) return undefined;
  const [only, ...more] = [...branches.keys()].filter((index) => !isNull(branches[index]));
  return more.length === 0 ? only : undefined;
}

export function isNull(schema: unknown): boolean {
  return isRecord(schema) && [schema['type']].flat().join() === 'null';
}
