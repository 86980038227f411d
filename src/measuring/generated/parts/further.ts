import fc from 'fast-check';
import type { AskedNode } from './part.ts';

const MISSING = { missing: { outcomes: ['invalid-parameter'] } };
const INVALID = { invalid: { outcomes: ['invalid-parameter'] } };

const PARAMETERS: readonly AskedNode[] = [
  { name: 'region', in: 'query', required: true, schema: { type: 'string', enum: ['north', 'south'] } },
  { name: 'zone', in: 'query', required: true, schema: { type: 'string', minLength: 2 }, also: { example: 'z1' } },
  {
    name: 'X-Tenant',
    in: 'header',
    required: true,
    schema: { type: 'string', maxLength: 20 },
    also: { example: 'acme', 'x-answers': { ...MISSING, ...INVALID } },
  },
  {
    name: 'X-Level',
    in: 'header',
    schema: { type: 'integer', minimum: 1, maximum: 9, default: 1 },
    also: { 'x-answers': INVALID },
  },
  {
    name: 'locale',
    in: 'cookie',
    required: true,
    schema: { type: 'string', enum: ['en', 'de'] },
    also: { 'x-answers': { ...MISSING, ...INVALID } },
  },
  { name: 'verbose', in: 'query', schema: { type: 'boolean' } },
  { name: 'ratio', in: 'query', schema: { type: 'number', minimum: 0, maximum: 1 } },
  { name: 'wide', in: 'query', schema: { type: 'integer', minimum: 0, maximum: 9007199254740991 } },
  { name: 'width', in: 'query', schema: { type: 'integer', format: 'int32', minimum: 0 } },
  { name: 'above', in: 'query', schema: { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 100 } },
  { name: 'code', in: 'query', schema: { type: 'string', pattern: '^[a-z]{2,4}$' } },
  { name: 'note', in: 'query', schema: { type: 'string', not: { pattern: ';' } }, also: { 'x-answers': { invalid: null } } },
  {
    name: 'ids',
    in: 'query',
    schema: { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 1 },
    also: { style: 'pipeDelimited', explode: false },
  },
  {
    name: 'span',
    in: 'query',
    required: true,
    schema: { type: 'object', properties: { low: { type: 'integer', minimum: 1 }, high: { type: 'integer' } } },
    also: { style: 'deepObject', explode: true, example: { low: 1, high: 9 }, 'x-answers': { ...MISSING, ...INVALID } },
  },
  {
    name: 'hint',
    in: 'query',
    schema: { type: 'object', properties: { depth: { type: 'integer' }, wide: { type: 'boolean' } } },
    also: { 'x-answers': INVALID },
  },
  { name: 'version', required: true, schema: { type: 'string', const: 'v1' }, also: { 'x-role': 'constant' } },
];

/** Parameters beside those of lists: required and optional ones, in every place, of every type. */
export const further: fc.Arbitrary<AskedNode[]> = fc.subarray([...PARAMETERS], { maxLength: 3 });
