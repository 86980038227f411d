import { joinMembers, splitMembers, type Parameter } from '../../contract/index.ts';
import type { Fields } from '../http/incoming-request.ts';

type Named = Pick<Parameter, 'object'> & { readonly sentAs: string };

/** The text of an object whose members stand in fields of their own; `undefined` where none came. */
export function membersText(parameter: Named, fields: Fields): string | undefined {
  const members = fields.flatMap(([name, value]) => {
    const member = memberNamed(name, parameter);
    return member === undefined ? [] : [[member, value] as const];
  });
  return members.length > 0 ? joinMembers(members) : undefined;
}

/** Whether a field is a member of the object. */
export function isMemberOf(parameter: Named, name: string): boolean {
  return memberNamed(name, parameter) !== undefined;
}

function memberNamed(name: string, { object, sentAs }: Named): string | undefined {
  if (object?.form === 'members') return object.names.find((member) => member === name);
  if (object?.form !== 'brackets' || !name.startsWith(sentAs)) return undefined;
  return /^\[(.*)\]$/s.exec(name.slice(sentAs.length))?.[1];
}

/** An object that came as one text, in the form in which its members are kept; anything else as it is. */
export function unfolded({ object }: Pick<Parameter, 'object'>, text: string): string {
  if (object?.form === 'assignments') {
    const pairs = text.split(object.separator).map((part) => /^(.*?)=(.*)$/s.exec(part));
    const members = pairs.flatMap((found) => (found ? [[found[1] ?? '', found[2] ?? ''] as const] : []));
    return members.length === pairs.length ? joinMembers(members) : text;
  }
  if (object?.form !== 'turns') return text;
  const names: string[] = [];
  const values: string[] = [];
  text.split(object.separator).forEach((part, index) => (index % 2 === 0 ? names : values).push(part));
  return names.length === values.length
    ? joinMembers(names.map((name, index) => [name, values[index] ?? ''] as const))
    : text;
}

/** The fields that say the text of an object again. */
export function memberFields({ object, sentAs }: Named, text: string): Fields {
  const members = splitMembers(text);
  if (!object || !members) return [[sentAs, text]];
  if (object.form === 'members') return members;
  return object.form === 'brackets'
    ? members.map(([name, value]) => [`${sentAs}[${name}]`, value])
    : [[sentAs, folded({ object }, text)]];
}

/** The text of an object as it stands where it has one text alone. */
export function folded({ object }: Pick<Parameter, 'object'>, text: string): string {
  const members = splitMembers(text);
  if (!object || !members) return text;
  const inner = object.form === 'assignments' ? '=' : object.separator;
  return members.map(([name, value]) => `${name}${inner}${value}`).join(object.separator);
}
