import type { Parameter, ParameterRole } from '../model/index.ts';
import type { CollectionNode } from './collection/described-list.ts';

/** What a parameter is for, where its `x-role` does not say it: a list names the parameters that page, sort and filter it. */
export function withRoles(parameters: Parameter[], collection: CollectionNode | undefined): Parameter[] {
  const roles = rolesIn(collection);
  return parameters.map((parameter) => {
    const { name, sentAs = name, in: place } = parameter;
    const role = place === 'path' ? undefined : (roles.get(name) ?? roles.get(sentAs));
    return parameter.role !== undefined || role === undefined ? parameter : Object.freeze({ ...parameter, role });
  });
}

function rolesIn(collection: CollectionNode | undefined): ReadonlyMap<string | undefined, ParameterRole> {
  const { paging, sort, filters = [] } = collection?.value ?? {};
  return new Map<string | undefined, ParameterRole>([
    ...filters.map(({ parameter }) => [parameter, 'filter'] as const),
    [sort?.order, 'order'],
    ...[sort?.by, sort?.ascending, sort?.descending].map((name) => [name, 'sort'] as const),
    [paging?.size, 'size'],
    ...[paging?.page, paging?.cursor, paging?.marker].map((name) => [name, 'page'] as const),
  ]);
}
