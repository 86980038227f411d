import { createRequire } from 'node:module';
import { joinPointer } from '../../json-pointer.ts';
import { documentNodes } from '../walk-document.ts';
import type { Assembly } from './assembly.ts';
import type { Converted } from './converted.ts';
import type { Tree } from './copy-tree.ts';
import { markParameters, readMarks } from './swagger-places.ts';

const require = createRequire(import.meta.url);
const KNOWN = 'openapi: 3.0, 3.1 or 3.2, or swagger: 2.0';

/** Brings a document of any known version to OpenAPI 3.1. Throws `ContractError` for any other. */
export function convertDocument(assembly: Assembly): Converted {
  const { tree } = assembly;
  switch (versionOf(assembly)) {
    case '3.1':
      return { root: typeof tree['openapi'] === 'string' ? tree : { ...tree, openapi: '3.1.2' }, original: same };
    case '3.2':
      // Tools that read 3.1 read all that is read here, and stop at a version that they do not know.
      return { root: { ...tree, openapi: '3.1.2' }, original: same };
    case '3.0':
      return { root: upgraded(assembly, { ...structuredClone(tree), openapi: '3.0.4' }), original: same };
    default:
      return readMarks(upgraded(assembly, markParameters({ ...structuredClone(tree), swagger: '2.0' })), tree);
  }
}

/** Loaded on first use, because most contracts are written in 3.1. */
function upgraded(assembly: Assembly, tree: Tree): Tree {
  const { upgrade } = require('@scalar/openapi-upgrader') as typeof import('@scalar/openapi-upgrader');
  const root = converted(() => upgrade(tree, '3.1'), assembly);
  for (const { node, named } of documentNodes(root)) if (!named) allowNull(node);
  return root;
}

function converted(convert: () => Tree, assembly: Assembly): Tree {
  try {
    return convert();
  } catch (error) {
    return assembly.fail('', `cannot be converted to OpenAPI 3.1: ${(error as Error).message}. Correct the document.`);
  }
}

/** Converting to 3.1 leaves most nodes where they are. */
function same<T>(pointer: T): T {
  return pointer;
}

/** `nullable` has become a type. Older documents list the values of an enumeration without null, and mean it. */
function allowNull(schema: Tree): void {
  const { type, enum: values, allOf, nullable } = schema;
  if (typeof nullable === 'boolean') delete schema['nullable'];
  const isNullable = nullable === true || (Array.isArray(type) && type.includes('null'));
  // By the letter, the schema that it refers to refuses null. Generators write every relation so that may be absent.
  if (isNullable && Array.isArray(allOf) && !('anyOf' in schema)) {
    delete schema['allOf'];
    schema['anyOf'] = [{ allOf }, { type: 'null' }];
  }
  if (Array.isArray(type) && type.includes('null') && Array.isArray(values) && !values.includes(null))
    schema['enum'] = [...values, null];
}

/** A version may be written without quotes, and then it is a number. */
function versionOf(assembly: Assembly): '2.0' | '3.0' | '3.1' | '3.2' {
  const { tree } = assembly;
  const key = ['openapi', 'swagger'].find((name) => name in tree);
  if (key === undefined) assembly.fail('', `says neither "openapi" nor "swagger". Write ${KNOWN}.`);
  const text = ['string', 'number'].includes(typeof tree[key]) ? String(tree[key]) : '';
  if (key === 'swagger' && (text === '2' || text === '2.0')) return '2.0';
  const [, version] = /^(3\.[012])(\.\d+)?$/.exec(text === '3' ? '3.0' : text) ?? [];
  if (key === 'openapi' && (version === '3.0' || version === '3.1' || version === '3.2')) return version;
  return assembly.fail(joinPointer('', key), `has "${key}" ${JSON.stringify(tree[key])}. Known: ${KNOWN}.`);
}
