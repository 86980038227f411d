import {
  isRecord,
  joinPointer,
  jointSchemas,
  pointerSegments,
  possibleSchemas,
  type Contract,
  type JsonPointer,
} from '../../../contract/index.ts';

/** A field of an error body that is written for people. */
export interface MessageField {
  /** Into the body. */
  readonly at: JsonPointer;
  readonly promise: JsonPointer;
}

/** Keywords of text that is written for programs. */
const FOR_PROGRAMS = ['pattern', 'enum', 'const', 'format'];

/** Objects in objects that are looked into. A schema may contain itself. */
const DEEPEST = 3;

/** The fields of an error schema that are written for people: strings that may not be empty and need no special form, at the top or in an object there. */
export function messageFields(contract: Contract, schema: JsonPointer, at: JsonPointer = ''): readonly MessageField[] {
  return possibleSchemas(contract, schema).flatMap(({ pointer, schema: { properties } }) =>
    Object.keys(isRecord(properties) ? properties : {}).flatMap((name) => {
      const promise = joinPointer(pointer, 'properties', name);
      const place = joinPointer(at, name);
      const keywords = Object.assign({}, ...jointSchemas(contract, promise).map((view) => view.schema)) as Record<
        string,
        unknown
      >;
      if (isRecord(keywords['properties']) && pointerSegments(place).length < DEEPEST)
        return messageFields(contract, promise, place);
      const isMessage =
        keywords['type'] === 'string' &&
        Number(keywords['minLength']) >= 1 &&
        !FOR_PROGRAMS.some((keyword) => keyword in keywords);
      return isMessage ? [{ at: place, promise }] : [];
    }),
  );
}
