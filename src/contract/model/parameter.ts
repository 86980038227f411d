import type { NamesIn, Written } from '../language/written.ts';
import type { JsonPointer, JsonSchema } from './document.ts';
import type { Answer } from './outcome.ts';

export interface Parameter {
  /** Of one parameter of its operation alone: where a further one bears the same name, the place stands before it (`query:id`). */
  readonly name: string;
  /** The name on the wire, where it is another one. */
  readonly sentAs?: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'form' | 'json';
  readonly required: boolean;
  readonly list?: ParameterList;
  readonly object?: ParameterObject;
  /** What a plain request says for a required parameter: its example, its default or its first listed value, as text. */
  readonly usual?: string;
  readonly role?: ParameterRole;
  readonly schema: JsonSchema;
  /** Of the parameter object, or of the property in a form body. */
  readonly pointer: JsonPointer;
  readonly schemaPointer: JsonPointer;
  /** How the API answers a bad value: from `x-answers`, else the defaults of the contract language. */
  readonly answers: Readonly<Partial<Record<BadValue, Answer>>>;
}

/** Several values in one text: `joinList` writes it, `splitList` reads it. */
export interface ParameterList {
  readonly separator: string;
  /** Each value stands on the wire under the parameter's name again. */
  readonly repeats: boolean;
  /** The values stand apart on the wire, so that one of them may hold the separator. */
  readonly apart: boolean;
}

/** Names and values outside of a JSON body. `joinMembers` writes them as one text, `splitMembers` reads it. */
export interface ParameterObject {
  /** On the wire: `r=1&g=2` · `color[r]=1&color[g]=2` · `color=r,1,g,2` · `color=r=1,g=2`. */
  readonly form: 'members' | 'brackets' | 'turns' | 'assignments';
  readonly separator: string;
  /** The properties that the schema names and no other parameter bears: the only trace of the parameter where they stand by themselves. */
  readonly names: readonly string[];
}

/** What the value of a parameter is for. */
export type ParameterRole = Written['role'];

/**
 * invalid: not of the schema · missing: required but absent · unknown: well-formed, names nothing · foreign: names what the caller does not own ·
 * expired: a cursor that a page said too long ago · past-the-end: the number of a page behind the last one.
 */
export type BadValue = NamesIn<Written['answers']>;
