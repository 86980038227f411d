/** RFC 6901, absolute, without the leading `#`: `/components/schemas/Event/properties/event_type`. */
export type JsonPointer = string;

/** A JSON Schema node (draft 2020-12), as written in the document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Position {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface SchemaIssue {
  /** Into the instance: `/events/3/occur_time`. */
  readonly at: JsonPointer;
  /** Into the contract, after `$ref`: the schema node that holds the broken keyword. */
  readonly promise: JsonPointer;
  readonly keyword: string;
  /** A predicate, lower case, no stop: `must be integer`. */
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}
