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
  /** Several values in one text, parted by `separator`. Where the parameter repeats, each value stands on the wire under its name again. */
  readonly list?: { readonly separator: string; readonly repeats: boolean };
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

/** What the value of a parameter is for. */
export type ParameterRole = Written['role'];

/** invalid: not of the schema · missing: required but absent · unknown: well-formed, names nothing · foreign: names what the caller does not own. */
export type BadValue = NamesIn<Written['answers']>;
