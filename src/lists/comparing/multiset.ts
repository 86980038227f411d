/** The text of each object that was seen. It is kept because items are compared many times and never change. */
const texts = new WeakMap<object, string>();

/** A value as text that is equal for equal JSON values, whatever the order of their keys. */
export function canonical(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const text = texts.get(value) ?? canonicalObject(value);
  texts.set(value, text);
  return text;
}

function canonicalObject(value: object): string {
  const members = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
}

export interface MultisetDifference {
  /** In the expected collection more often than in the received one. */
  readonly missing: readonly unknown[];
  /** In the received collection more often than in the expected one. */
  readonly surplus: readonly unknown[];
}

/** Compares collections in which two items may be alike in every field: by how often each comes in them. */
export function multisetDifference(expected: readonly unknown[], received: readonly unknown[]): MultisetDifference {
  const open = new Map<string, unknown[]>();
  for (const item of expected) {
    const key = canonical(item);
    const alike = open.get(key);
    if (alike) alike.push(item);
    else open.set(key, [item]);
  }
  const surplus = received.filter((item) => open.get(canonical(item))?.pop() === undefined);
  return { missing: [...open.values()].flat(), surplus };
}

/** True where both hold the same items equally often. */
export function sameMultiset(left: readonly unknown[], right: readonly unknown[]): boolean {
  const { missing, surplus } = multisetDifference(left, right);
  return missing.length === 0 && surplus.length === 0;
}
