import type { Contract, JsonPointer, Parameter } from './model/index.ts';
import { schemaKeyword } from './schema/schema-keyword.ts';
import { jointSchemas, propertyNames, propertySchemas } from './schema/walk-schema.ts';

/** A member of an object parameter whose type is more than text. */
export interface TypedMember {
  readonly name: string;
  readonly type: 'integer' | 'number' | 'boolean';
  /** The schema node that says the type. */
  readonly promise: JsonPointer;
}

const MORE_THAN_TEXT: readonly unknown[] = ['integer', 'number', 'boolean'] satisfies TypedMember['type'][];

/** The members of an object parameter that are numbers or booleans; none of any other parameter. */
export function typedMembers(contract: Contract, { object, schemaPointer }: Parameter): readonly TypedMember[] {
  if (object === undefined) return [];
  const names = new Set(jointSchemas(contract, schemaPointer).flatMap(({ schema }) => propertyNames(schema)));
  return [...names].flatMap((name) => {
    const [member] = propertySchemas(contract, schemaPointer, name);
    const type = member === undefined ? undefined : schemaKeyword(contract, member, 'type');
    return type !== undefined && isTyped(type.value) ? [{ name, type: type.value, promise: type.promise }] : [];
  });
}

function isTyped(type: unknown): type is TypedMember['type'] {
  return MORE_THAN_TEXT.includes(type);
}
