import type { JsonPointer, JsonSchema } from '../../contract/index.ts';

/** An operation as its document describes it, whether or not the suite could judge it. */
export interface DescribedOperation {
  /** Lower case: `get`. */
  readonly method: string;
  readonly path: string;
  readonly pointer: JsonPointer;
  readonly node: JsonSchema;
  /** The `operationId`, where there is one. */
  readonly id?: string;
  /** Summary and description. */
  readonly text: string;
  readonly parameters: readonly DescribedParameter[];
  readonly success?: DescribedSuccess;
  /** Every documented status: `200`, `4XX`, `default`. */
  readonly statuses: readonly string[];
}

export interface DescribedParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'form' | 'json';
  readonly required: boolean;
  readonly description: string;
  /** Of the parameter object, or of the property in a body. */
  readonly pointer: JsonPointer;
  readonly schema: JsonPointer;
  readonly types: readonly string[];
  /** What the schema says of the value, `$ref` and `allOf` taken together. */
  readonly says: JsonSchema;
}

/** The first success with a JSON body. */
export interface DescribedSuccess {
  readonly status: string;
  readonly description: string;
  readonly schema: JsonPointer;
  readonly headers: readonly string[];
}
