import { isRecord } from './json-pointer.ts';

type Members = readonly (readonly [name: string, text: string])[];

/** The members of an object parameter as one text: `r=1,g=2`. What commas and equals signs cannot say is JSON: `{"r":"1,5"}`. */
export function joinMembers(members: Members): string {
  const text = members.map((member) => member.join('=')).join(',');
  const isPlain = members.length > 0 && members.flat().every((part) => !/[,=]/.test(part));
  return isPlain && jsonIn(text) === undefined ? text : JSON.stringify(Object.fromEntries(members));
}

/** The members that stand in the text of an object parameter; `undefined` where it is none, because anything can be sent. */
export function splitMembers(text: string): Members | undefined {
  const value = jsonIn(text);
  if (isRecord(value)) return membersOf(value);
  const parts = text.split(',').map((part) => part.split('='));
  return parts.every((part) => part.length === 2) ? parts.map(([name = '', member = '']) => [name, member]) : undefined;
}

function membersOf(value: Readonly<Record<string, unknown>>): Members | undefined {
  const members = Object.entries(value).flatMap(([name, member]) =>
    typeof member === 'string' ? [[name, member] as const] : [],
  );
  return members.length === Object.keys(value).length ? members : undefined;
}

/** The object or the array that a text is as JSON; `undefined` where it is neither. */
export function jsonIn(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
