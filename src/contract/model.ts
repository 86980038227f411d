/**
 * The contract as the rest of the suite sees it: read from `contracts/<api>/openapi.yaml` by `loadContract`,
 * frozen, with every `$ref` of a parameter or a response resolved and every promise addressable by a JSON Pointer.
 */

/** RFC 6901, absolute, without the leading `#`: `/components/schemas/Event/properties/event_type`. */
export type JsonPointer = string;

/** A JSON Schema node (draft 2020-12), as written in the document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Contract {
  /** Name of the folder under `contracts/`, and of the API everywhere. */
  readonly api: string;
  /** Repository-relative path of the document. */
  readonly file: string;
  readonly title: string;
  /** `info.version`: the date of the revision. */
  readonly version: string;
  /** The whole document as parsed. */
  readonly document: JsonSchema;
  readonly operations: readonly Operation[];
  readonly outcomes: Readonly<Partial<Record<OutcomeName, Outcome>>>;
  readonly credentials: readonly CredentialScheme[];
  readonly agreements: readonly Agreement[];
  readonly variables: EnvironmentVariables;
  /** The node at a pointer; `undefined` where there is none. */
  node(pointer: JsonPointer): unknown;
  /** Where a promise stands in the file. Throws `ContractError` for a pointer outside the document. */
  position(pointer: JsonPointer): Position;
  /** The nearest `x-provenance` at or above a pointer. */
  provenance(pointer: JsonPointer): Provenance | undefined;
  /** Validates a value against the schema at a pointer; compiled once. An empty list means valid. */
  validate(schema: JsonPointer, value: unknown): readonly SchemaIssue[];
}

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

export interface Provenance {
  readonly basis: 'documented' | 'sample' | 'decided';
  /** Title and date of the document, or the title of the decision record. */
  readonly source: string;
  readonly section?: string;
  readonly rivals: readonly Rival[];
}

/** A claim that lost against the promise, and who makes it. */
export interface Rival {
  readonly claim: unknown;
  readonly source: string;
  readonly section?: string;
}

export interface Operation {
  /** operationId. */
  readonly id: string;
  readonly contract: Contract;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Of the operation object. */
  readonly pointer: JsonPointer;
  readonly summary: string;
  /** Path, query and header parameters, and the fields of a form body (`in: 'form'`). */
  readonly parameters: readonly Parameter[];
  readonly responses: readonly DocumentedResponse[];
  /** The schema of a successful body: of the branch `x-outcome: success` where the response has several. */
  readonly success: JsonPointer;
  readonly collection?: Collection;
  /** Everything promised by `x-invariants` anywhere in the successful body. */
  readonly invariants: readonly Invariant[];
  /** Names of the security schemes that open this operation. */
  readonly security: readonly string[];
}

export interface Parameter {
  readonly name: string;
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

export type ParameterRole =
  'resource' | 'owner' | 'credential' | 'page' | 'size' | 'sort' | 'order' | 'filter' | 'constant';

/** invalid: not of the schema · missing: required but absent · unknown: well-formed, names nothing · foreign: names what the caller does not own. */
export type BadValue = 'invalid' | 'missing' | 'unknown' | 'foreign';

/** Any of these outcomes keeps the promise. `refused` stands for every outcome but success. */
export interface Answer {
  readonly outcomes: readonly (OutcomeName | 'refused')[];
  /** Where that is promised. */
  readonly promise: JsonPointer;
}

export interface DocumentedResponse {
  /** `200`, or `4XX`. */
  readonly status: string;
  readonly pointer: JsonPointer;
  readonly mediaTypes: readonly { readonly type: string; readonly schema: JsonPointer }[];
  readonly headers: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly schema: JsonPointer;
    readonly pointer: JsonPointer;
  }[];
}

export const OUTCOME_NAMES = [
  'success',
  'invalid-parameter',
  'missing-credentials',
  'invalid-credentials',
  'expired-credentials',
  'foreign-owner',
  'unknown-resource',
  'throttled',
  'unavailable',
] as const;
export type OutcomeName = (typeof OUTCOME_NAMES)[number];

/** How an API says one outcome on the wire: the status, the code in the body where it has one, and the shape of the body. */
export interface Outcome {
  readonly name: OutcomeName;
  readonly pointer: JsonPointer;
  readonly status: readonly number[];
  /** The code decides too (Tencent): the value at `at` is one of `values`. */
  readonly code?: { readonly at: JsonPointer; readonly values: readonly (string | number)[] };
  /** Codes that the documents name for it; another one is information, never a violation. */
  readonly likely: readonly (string | number)[];
  /** Schema of the body; absent for `success`, whose body is the operation's. */
  readonly schema?: JsonPointer;
}

export interface Collection {
  readonly pointer: JsonPointer;
  /** Into the response body. */
  readonly items: JsonPointer;
  readonly item: { readonly schema: JsonPointer };
  readonly identity?: JsonPointer;
  readonly total?: CollectionField;
  readonly count?: CollectionField;
  readonly paging?: Paging;
  readonly sort?: Sort;
  readonly filters: readonly Filter[];
  /** Named promises of the collection that a schema cannot say. */
  readonly promises: Readonly<Partial<Record<CollectionPromise, JsonPointer>>>;
}

/** A field of the response that speaks about the collection: where it stands in the body, and the schema node that promises it. */
export interface CollectionField {
  readonly at: JsonPointer;
  readonly promise: JsonPointer;
}

/**
 * `full-pages` every page but the last is full · `empty-past-the-end` a page behind the last is an empty success ·
 * `stable-order` two equal requests on unmoved data answer alike, ties included · `no-match-is-empty` no match is an empty success ·
 * `inclusive-bounds` at-least and at-most include their bound · `merged` items alike in all but times and count are one item ·
 * `own-items` no item of one resource appears in the list of another.
 */
export type CollectionPromise =
  | 'full-pages'
  | 'empty-past-the-end'
  | 'stable-order'
  | 'no-match-is-empty'
  | 'inclusive-bounds'
  | 'merged'
  | 'own-items';

export interface Paging {
  readonly pointer: JsonPointer;
  readonly style: PagingStyle;
  readonly page: Parameter;
  readonly size: Parameter;
  /** Number of the first page (or offset of the first record). */
  readonly first: number;
  readonly defaultSize: number;
  readonly maximumSize: number;
}
export type PagingStyle = 'page-index' | 'record-offset';

export interface Sort {
  readonly pointer: JsonPointer;
  /** The parameter that names the key, where there is one. */
  readonly by?: Parameter;
  readonly order?: Parameter;
  /** Value of `by` → pointer into an item. */
  readonly keys: Readonly<Record<string, JsonPointer>>;
  readonly directions: Readonly<Record<SortDirection, string>>;
  readonly default: { readonly key: string; readonly direction: SortDirection };
}
export type SortDirection = 'ascending' | 'descending';

export interface Filter {
  readonly pointer: JsonPointer;
  readonly parameter: Parameter;
  /** Into an item. */
  readonly field: JsonPointer;
  readonly match: 'equals' | 'contains' | 'at-least' | 'at-most';
}

/** A CEL rule on one schema node: `self` is the value there, with `request`, `resource` and `now`. */
export interface Invariant {
  /** Whose successful body it is about. */
  readonly operation: Operation;
  readonly pointer: JsonPointer;
  /** Where `self` stands in the body, with `*` for each element: `/logs/*‍/config/*`. */
  readonly instances: readonly string[];
  /** The schema of `self`, for integer conversion. */
  readonly schema: JsonPointer;
  readonly rule: string;
  readonly message: string;
}

/** Values in two operations that are equal for one resource. */
export interface Agreement {
  readonly pointer: JsonPointer;
  readonly message: string;
  readonly values: readonly { readonly operation: string; readonly at: JsonPointer }[];
}

export interface CredentialScheme {
  readonly name: string;
  readonly pointer: JsonPointer;
  readonly form: CredentialForm;
  /** Part of the credential → name of the environment variable that holds it. */
  readonly variables: Readonly<Record<string, string>>;
  /** Parts without which the form cannot be presented. */
  readonly required: readonly string[];
  /** Signature methods that can be named, the default first; empty for forms without a choice. */
  readonly methods: readonly SignatureMethod[];
  /** How far the clock of a signer may be off and its requests are certainly accepted. */
  readonly tolerates?: { readonly seconds: number; readonly promise: JsonPointer };
  /** How it can be broken, and the outcomes that keep the promise then. */
  readonly broken: readonly { readonly way: BrokenWay; readonly answer: Answer }[];
}

export interface SignatureMethod {
  /** As it stands in the request; empty where it is left out. */
  readonly text: string;
  /** The method that it is verified as: itself, or the one that stands in for what nobody knows. */
  readonly as: string;
  /** Where that is promised. */
  readonly promise: JsonPointer;
}

export type CredentialForm = 'token' | 'iam-password' | 'sdk-hmac-sha256' | 'tencent-api-2';

/**
 * missing: not sent · empty: sent empty · truncated, lengthened: one end changed · tampered: one character changed ·
 * foreign: well-formed, belongs to nobody · expired: was valid once · stale: signed long ago · replayed: the same signed request twice ·
 * unsigned-method: an unknown signature method.
 */
export const BROKEN_WAYS = [
  'missing',
  'empty',
  'truncated',
  'lengthened',
  'tampered',
  'foreign',
  'expired',
  'stale',
  'replayed',
] as const;
export type BrokenWay = (typeof BROKEN_WAYS)[number];

/** `x-environment`: which environment variables say where the provider runs and what to look at. */
export interface EnvironmentVariables {
  /** Upper-case prefixes that belong to this API: a variable with one of them and an unknown rest is a typo. */
  readonly prefixes: readonly string[];
  readonly endpoint: string;
  /** Parameter name → variable, the same for every resource. */
  readonly parameters: Readonly<Record<string, VariableReference>>;
  /** Name of a kind of resource (`real-time`) → parameter name → variable. */
  readonly resources: Readonly<Record<string, Readonly<Record<string, VariableReference>>>>;
  /** Parameter name → variable with a real value that the credentials do not own. */
  readonly foreign: Readonly<Record<string, string>>;
}
export interface VariableReference {
  readonly variable: string;
  /** Used where the variable is not set. */
  readonly default?: string;
}
