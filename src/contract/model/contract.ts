import type { Agreement } from './agreement.ts';
import type { Collection } from './collection.ts';
import type { CredentialScheme } from './credentials.ts';
import type { JsonPointer, JsonSchema, Position, SchemaIssue } from './document.ts';
import type { EnvironmentVariables } from './environment-variables.ts';
import type { Outcome, OutcomeName } from './outcome.ts';
import type { Parameter } from './parameter.ts';
import type { Provenance } from './provenance.ts';
import type { DocumentedResponse } from './response.ts';

/**
 * The contract as the rest of the suite sees it: read from `contracts/<api>/openapi.yaml` by `loadContract`,
 * frozen, with every `$ref` of a parameter or a response resolved and every promise addressable by a JSON Pointer.
 */
export interface Contract {
  /** Name of the folder under `contracts/`, and of the API everywhere. */
  readonly api: string;
  /** Path of the document, from the folder above the contracts on. */
  readonly file: string;
  /** That folder. */
  readonly root: string;
  /** Everything that the contract is made of, the document first: an overlay, and the files that it refers to. */
  readonly files: readonly string[];
  /** SHA-256 over all of it as it was read, in hexadecimal digits. It changes with any of the files. */
  readonly sha256: string;
  readonly title: string;
  /** `info.version`: the date of the revision. */
  readonly version: string;
  /** The whole document as parsed. */
  readonly document: JsonSchema;
  readonly operations: readonly Operation[];
  /** What the document describes beside them: operations that change something. They are never asked for. */
  readonly leftAlone: readonly LeftAlone[];
  readonly outcomes: Readonly<Partial<Record<OutcomeName, Outcome>>>;
  readonly credentials: readonly CredentialScheme[];
  readonly agreements: readonly Agreement[];
  readonly variables: EnvironmentVariables;
  /** The node at a pointer; `undefined` where there is none. */
  node(pointer: JsonPointer): unknown;
  /** A number as it stands in the file, with every digit; `undefined` where it is no plain decimal number. */
  numberText(pointer: JsonPointer): string | undefined;
  /** Where a promise stands in the file. Throws `ContractError` for a pointer outside the document. */
  position(pointer: JsonPointer): Position;
  /** The nearest `x-provenance` at or above a pointer. */
  provenance(pointer: JsonPointer): Provenance | undefined;
  /** Validates a value against the schema at a pointer; compiled once. An empty list means valid. */
  validate(schema: JsonPointer, value: unknown): readonly SchemaIssue[];
}

/** An operation that is not read, because it changes something: `DELETE /pets/{id}`. */
export interface LeftAlone {
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly pointer: JsonPointer;
}

/** One operation with everything that its part of the document says. */
export interface Operation {
  /** operationId. */
  readonly id: string;
  readonly contract: Contract;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Of the operation object. */
  readonly pointer: JsonPointer;
  readonly summary: string;
  /** Path, query, header and cookie parameters, and the fields of a body (`in: 'form'` or `in: 'json'`). */
  readonly parameters: readonly Parameter[];
  /** What the body of a request is; absent where it has none. */
  readonly body?: { readonly kind: 'form' | 'json'; readonly type: string };
  readonly responses: readonly DocumentedResponse[];
  /** The schema of a successful body: of the branch `x-outcome: success` where the response has several. */
  readonly success: JsonPointer;
  readonly collection?: Collection;
  /** Everything promised by `x-invariants` anywhere in the successful body. */
  readonly invariants: readonly Invariant[];
  /** Names of the security schemes that open this operation. */
  readonly security: readonly string[];
  /** It also answers callers who present nothing, so no credential is needed and a broken one need not be refused. */
  readonly guests?: true;
}

/** A CEL rule on one schema node: `self` is the value there, with `request`, `resource` and `now`. */
export interface Invariant {
  /** The operation whose successful body the rule is about. */
  readonly operation: Operation;
  readonly pointer: JsonPointer;
  /** Where `self` stands in the body, with `*` for each element: `/logs/*‍/config/*`. */
  readonly instances: readonly string[];
  /** The schema of `self`, for integer conversion. */
  readonly schema: JsonPointer;
  readonly rule: string;
  readonly message: string;
}
