import { isRecord } from '../json-pointer.ts';
import type { Contract } from '../model/index.ts';
import { referenceOf } from '../reading/references.ts';
import type { FoundChange, Side } from './change.ts';
import type { Compared } from './extension-changes.ts';
import { locateChange } from './locate-change.ts';
import type { RedoclyChange } from './redocly-changes.ts';

const KINDS = { added: 'added', removed: 'removed', modified: 'changed' } as const;

/** A difference of the OpenAPI documents at its place in the traffic. `undefined` for extensions and the list of components, which are compared elsewhere. */
export function openapiChange(
  found: RedoclyChange,
  { older, newer }: Compared,
): Omit<FoundChange, 'older' | 'newer'> | undefined {
  const { path, property, kind, base, revision } = found;
  if (
    path.startsWith('#/components/schemas') ||
    path.includes('/examples/') ||
    /\/x-/.test(`${path}/${property ?? ''}`)
  )
    return undefined;
  const [place, what] = locateChange(found, [newer, older]);
  const [before, after] = [bare(base?.value, older), bare(revision?.value, newer)];
  const keyword = property ?? (what === 'allOf' ? (before ?? after)?.keyword : undefined) ?? what;
  return {
    place,
    side: sideOf(path),
    kind: property === undefined ? KINDS[kind] : !before ? 'added' : after ? 'changed' : 'removed',
    ...(keyword !== undefined && { what: keyword }),
    ...(before && { before: what === 'allOf' ? before.value : base?.value }),
    ...(after && { after: what === 'allOf' ? after.value : revision?.value }),
  };
}

/** A keyword may stand in a member of `allOf` only to have a provenance of its own. Such a member is compared as the keyword. */
function bare(value: unknown, contract: Contract): { readonly keyword?: string; readonly value: unknown } | undefined {
  if (value === undefined || value === null) return undefined;
  const [only, ...others] = Array.isArray(value) ? value : [value];
  const reference = referenceOf(only);
  const said = Object.entries(isRecord(only) && others.length === 0 ? only : {}).filter(
    ([key]) => !key.startsWith('x-'),
  );
  if (reference !== undefined && said.length === 1) return bare(contract.node(reference), contract);
  return said.length === 1 ? { keyword: said[0]?.[0] ?? '', value: said[0]?.[1] } : { value };
}

function sideOf(path: string): Side {
  const [, , , group = ''] = path.replace(/^#/, '').split('/').slice(1);
  return group === 'parameters' || group === 'requestBody' ? 'request' : group === 'responses' ? 'response' : 'words';
}
