import { joinList, joinMembers } from '../contract/index.ts';
import type { Pair, Several } from './wire-pairs.ts';

type ObjectStyle = NonNullable<Several['object']>;

/** The text of a parameter among the pairs of its place; `undefined` where none of them is its own. */
export function textAmong({ list, object }: Several, name: string, pairs: readonly Pair[]): string | undefined {
  const values = pairs.filter(([other]) => other === name).map(([, value]) => value);
  if (list?.repeats && values.length > 0) return joinList(list, values);
  // Of what stands on the wire twice the last one is recorded.
  const text = values.at(-1);
  const members = object && (text === undefined ? membersAmong(object, name, pairs) : membersIn(object, text));
  return members && members.length > 0 ? joinMembers(members) : text;
}

/** Whether a name on the wire is that of a member of an object. */
export function isMember({ object }: Several, name: string, sent: string): boolean {
  if (object?.form === 'brackets') return sent.startsWith(`${name}[`) && sent.endsWith(']');
  return object?.form === 'members' && object.names.includes(sent);
}

function membersAmong(object: ObjectStyle, name: string, pairs: readonly Pair[]): readonly Pair[] {
  const own = pairs.filter(([sent]) => isMember({ object }, name, sent));
  return object.form === 'brackets' ? own.map(([sent, value]) => [sent.slice(name.length + 1, -1), value]) : own;
}

/** The members that one text says; `undefined` where it says none. */
function membersIn({ form, separator }: ObjectStyle, text: string): readonly Pair[] | undefined {
  const parts = text.split(separator);
  if (form === 'turns' && parts.length % 2 === 0)
    return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : []));
  if (form !== 'assignments' || !parts.every((part) => part.includes('='))) return undefined;
  return parts.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]);
}
