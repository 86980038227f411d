/** A piece of a document. */
export type Node = Readonly<Record<string, unknown>>;

/** A parameter, wherever the operation takes it: in the query, or as a field of its body. */
export interface AskedNode {
  readonly name: string;
  /** Absent where the operation decides between query and body. */
  readonly in?: 'path' | 'header' | 'cookie' | 'query';
  readonly required?: boolean;
  readonly schema: Node;
  /** Further members, such as `x-role`. */
  readonly also?: Node;
}

/** What one part of a contract adds to an operation. */
export interface Part {
  readonly parameters?: readonly AskedNode[];
  /** Members of `x-collection`. */
  readonly collection?: Node;
  readonly promises?: readonly string[];
  /** Fields of the body beside the items, all required. */
  readonly body?: Readonly<Record<string, Node>>;
  /** Headers of a success. */
  readonly headers?: Readonly<Record<string, Node>>;
}
