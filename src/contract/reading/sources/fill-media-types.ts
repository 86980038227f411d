import { documentNodes } from '../walk-document.ts';
import type { Tree } from './copy-tree.ts';

const MEDIA_TYPE = /\/(responses\/[^/]+|requestBody|requestBodies\/[^/]+)\/content\/[^/]+$/;
const IN_SCHEMA = /\/(properties|schema|schemas)\//;

/** A media type without a schema allows any body, and says so from here on. */
export function fillMediaTypes(root: Tree): void {
  for (const { pointer, node } of documentNodes(root) as { pointer: string; node: Tree }[])
    if (MEDIA_TYPE.test(pointer) && !IN_SCHEMA.test(pointer) && node['schema'] === undefined) node['schema'] = {};
}
