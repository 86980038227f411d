import { isRecord } from '../json-pointer.ts';

/** Names of the members of a variable that a rule reads; `undefined` where it may use the variable as a whole. */
export function membersRead(rule: string, variable: string): ReadonlySet<string> | undefined {
  // `self.all(…)` calls a method of the whole, and `self["a"]` may read any member.
  const usesWhole = new RegExp(`\\b${variable}\\b(?!\\.\\w)|\\b${variable}\\.\\w+\\s*\\(`);
  if (usesWhole.test(rule)) return undefined;
  return new Set([...rule.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'))].map(([, name = '']) => name));
}

/** A copy of an object with these members alone; any other value as it is. */
export function onlyMembers<T>(value: T, members: ReadonlySet<string> | undefined): T {
  if (members === undefined || !isRecord(value)) return value;
  return Object.fromEntries(
    [...members].filter((name) => Object.hasOwn(value, name)).map((name) => [name, value[name]]),
  ) as T;
}
