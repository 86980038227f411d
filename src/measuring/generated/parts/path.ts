import fc from 'fast-check';
import type { AskedNode } from './part.ts';

/** What stands in the path before the name of the list. */
export interface PathPart {
  readonly path: string;
  readonly parameters: readonly AskedNode[];
}

const OWNER: AskedNode = {
  name: 'owner',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  also: { 'x-role': 'owner', 'x-answers': { foreign: { outcomes: ['foreign-owner'] } } },
};
const SHELF: AskedNode = {
  name: 'shelf',
  in: 'path',
  required: true,
  schema: { type: 'string', minLength: 3 },
  also: { 'x-role': 'resource', 'x-answers': { unknown: { outcomes: ['unknown-resource'] } } },
};
const NUMBER: AskedNode = { name: 'number', in: 'path', required: true, schema: { type: 'integer', minimum: 5 } };

/** A path without parameters, of an owner, of a resource, or with a number. */
export const pathPart: fc.Arbitrary<PathPart> = fc.constantFrom<PathPart>(
  { path: '', parameters: [] },
  { path: '/{owner}', parameters: [OWNER] },
  { path: '/shelves/{shelf}', parameters: [SHELF] },
  { path: '/{owner}/shelves/{shelf}', parameters: [OWNER, SHELF] },
  { path: '/numbers/{number}', parameters: [NUMBER] },
);
