import type { Route } from './http/route.ts';

/** An API and what answers for it. */
export interface Routed {
  readonly api: string;
  readonly routes: readonly Route[];
}

/** API → the path that its endpoint begins with: none, or its name where an API before it answers the same method and path. */
export function basePaths(apis: readonly Routed[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    apis.map(({ api, routes }) => {
      const places = routes.map(({ method, path }) => `${method} ${path.replaceAll(/\{[^}]+\}/g, '{}')}`);
      const clashes = places.some((place) => taken.has(place));
      if (!clashes) places.forEach((place) => taken.add(place));
      return [api, clashes ? `/${api}` : ''];
    }),
  );
}
