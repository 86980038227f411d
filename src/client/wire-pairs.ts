import { type Parameter, splitList, splitMembers } from '../contract/index.ts';

export type Pair = readonly [name: string, value: string];
export type Several = Pick<Parameter, 'list' | 'object'>;
type Form = NonNullable<Parameter['object']>['form'];

const FORMS: Readonly<Record<Form, (members: readonly Pair[], name: string, separator: string) => readonly Pair[]>> = {
  members: (members) => members,
  brackets: (members, name) => members.map(([member, value]) => [`${name}[${member}]`, value]),
  turns: (members, name, separator) => [[name, members.flat().join(separator)]],
  assignments: (members, name, separator) => [[name, members.map((pair) => pair.join('=')).join(separator)]],
};

/** The names and values that stand on the wire for the text of a parameter, whose name there is given. */
export function wirePairs({ list, object }: Several, name: string, text: string): readonly Pair[] {
  if (list?.repeats) return splitList(list, text).map((value) => [name, value]);
  const members = object && splitMembers(text);
  return members ? FORMS[object.form](members, name, object.separator) : [[name, text]];
}

/** The text on the wire of a parameter whose place holds one. */
export function wireText(parameter: Several | undefined, text: string): string {
  return wirePairs(parameter ?? {}, '', text)[0]?.[1] ?? '';
}
