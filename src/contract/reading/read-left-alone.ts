import type { LeftAlone } from '../model/index.ts';
import type { OpenApiNode } from './open-api-node.ts';

/** Methods that this suite never sends, because they change something or list nothing. */
const METHODS = ['put', 'patch', 'delete', 'head', 'options', 'trace'];

/** Whether a member of a path is an operation by one of these methods. One that says what a list means was meant to be judged. */
export function isLeftAlone([key, node]: readonly [string, OpenApiNode]): boolean {
  if (!METHODS.includes(key)) return false;
  if (node.extension('x-collection'))
    node.fail(`has "x-collection", and lists are asked for by get and post. "${key}" is never sent.`);
  return true;
}

/** The operations of a document that are not read, so that a run can name them. */
export function readLeftAlone(root: OpenApiNode): LeftAlone[] {
  return root
    .child('paths')
    .members()
    .flatMap(([path, item]) =>
      item
        .members()
        .filter(isLeftAlone)
        .map(([key, { pointer }]) => ({ method: key.toUpperCase(), path, pointer })),
    );
}
