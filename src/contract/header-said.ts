import { valueAt } from './json-pointer.ts';
import type { CollectionField } from './model/index.ts';

/** What the text of a header says: a member of the JSON in it, the part that a pattern finds (its first group, or all that it matches), or all of it. */
export function headerSaid(
  header: string | undefined,
  { member, pattern }: Pick<CollectionField, 'member' | 'pattern'>,
): string | undefined {
  const text = header?.trim();
  if (text === undefined) return undefined;
  if (member !== undefined) return memberText(text, member);
  if (pattern === undefined) return text;
  const found = new RegExp(pattern, 'u').exec(text);
  return found?.[1] ?? found?.[0];
}

function memberText(json: string, member: string): string | undefined {
  try {
    const value = valueAt(JSON.parse(json), member);
    return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
  } catch {
    return undefined;
  }
}
