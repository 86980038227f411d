import type { Parameter } from '../model/index.ts';
import type { OpenApiNode } from './open-api-node.ts';

/** What a document says of a parameter before its schema is read. */
export type Described = Pick<Parameter, 'name' | 'in' | 'required'> & { readonly schema: OpenApiNode };
