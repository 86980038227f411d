import { exactJson } from '../../contract/index.ts';

const LONGEST = 80;

/** A value inside a message: its JSON, cut at 80 characters. */
export function quoteValue(value: unknown): string {
  const text = exactJson(value) ?? 'absent';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
