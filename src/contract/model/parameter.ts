import type { NamesIn, Written } from '../language/written.ts';
import type { JsonPointer, JsonSchema } from './document.ts';
import type { Answer } from './outcome.ts';

export interface Parameter {
  readonly name: string;
  /**
   * What tells it from the others of its operation: its name, or `query:id` where a parameter in another place has this name too. The
   * one in the path keeps the name alone.
   */
  readonly key: string;
  readonly in: 'path' | 'query' | 'header' | 'form';
  readonly required: boolean;
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
