import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../contract/index.ts';
import type { Node } from './parts/part.ts';

/** The same document with its parameters in `components`. What two operations take alike is one parameter there. */
export function withSharedParameters(document: Node): Node {
  const shared: Record<string, Node> = {};
  const paths = Object.entries(document['paths'] as Readonly<Record<string, Readonly<Record<string, Node>>>>);
  const referring = paths.map(([path, methods]) => [
    path,
    Object.fromEntries(
      Object.entries(methods).map(([method, operation]) => [
        method,
        {
          ...operation,
          parameters: (operation['parameters'] as readonly Node[]).map((parameter) => ({
            $ref: `#/components/parameters/${share(shared, parameter)}`,
          })),
        },
      ]),
    ),
  ]);
  const components = isRecord(document['components']) ? document['components'] : {};
  return { ...document, paths: Object.fromEntries(referring), components: { ...components, parameters: shared } };
}

function share(shared: Record<string, Node>, parameter: Node): string {
  const alike = Object.entries(shared).find(([, other]) => isDeepStrictEqual(other, parameter));
  if (alike) return alike[0];
  const name = `P${Object.keys(shared).length}-${String(parameter['name'])}`;
  shared[name] = parameter;
  return name;
}
