import { isRecord } from '../json-pointer.ts';
import type { Contract } from '../model/index.ts';
import { referenceOf } from '../reading/references.ts';
import type { FoundChange, Side } from './change.ts';
import type { Compared } from './extension-changes.ts';
import type { RedoclyChange } from './redocly-changes.ts';

const KINDS = { added: 'added', removed: 'removed', modified: 'changed' } as const;

/** How each step of a path reads in the name of a place. What no step matches is a keyword. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/^\/responses\/([^/]+)/, ' › answer $1'],
  [/^\/requestBody/, ' › form'],
  [/^\/content\/[^/]+(\/schema)?/, ' › '],
  [/^\/properties\/([^/]+)/, '.$1'],
  [/^\/headers\/([^/]+)/, ' › header $1'],
  [/^\/items(?=\/|$)/, '[]'],
  [/^\/additionalProperties(?=\/|$)/, '.*'],
  [/^\/(schema|\$ref)(?=\/|$)/, ''],
  [/^\/(allOf|anyOf|oneOf)\/\d+(?=\/)/, ''],
];
const BRANCH = /^(anyOf|oneOf)\/\d+$/;

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
  const [place, what] = located(found, newer) ?? located(found, older) ?? [placeOutside(path), undefined];
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

/** Place and keyword of a change below an operation. */
function located(
  { path, base, revision, property }: RedoclyChange,
  { operations }: Contract,
): readonly [string, string | undefined] | undefined {
  const [, template = '', method = '', below = ''] = /^#\/paths\/([^/]+)\/(\w+)(.*)$/.exec(path) ?? [];
  const operation = operations.find(
    (each) => each.path === unescaped(template) && each.method.toLowerCase() === method,
  );
  if (!operation) return undefined;
  const at = (revision ?? base)?.pointer.slice(1) ?? '';
  const parameter = operation.parameters.find(({ pointer }) => at === pointer || at.startsWith(`${pointer}/`));
  let place = parameter ? `${operation.id} › parameter ${parameter.name}` : operation.id;
  let rest = parameter ? below.replace(/^\/parameters\/\d+/, '') : below;
  const isWhole = /\/(items|additionalProperties)$/.exec(rest);
  if (isWhole && property === undefined) rest = rest.slice(0, isWhole.index);
  for (let step = stepOf(rest); step; step = stepOf(rest)) {
    place += rest.match(step[0])?.[0].replace(step[0], step[1]) ?? '';
    rest = rest.replace(step[0], '');
  }
  const keyword = isWhole && property === undefined ? isWhole[1] : rest.slice(1);
  return [
    unescaped(place.replace(' › .', ' › ').replace(/ › $/, '')),
    keyword === '' || keyword === undefined
      ? undefined
      : BRANCH.test(keyword)
        ? `branch of ${keyword}`
        : keyword.replace(/\/\d+$/, ''),
  ];
}

function stepOf(rest: string): (typeof STEPS)[number] | undefined {
  return STEPS.find(([pattern]) => pattern.test(rest));
}

function sideOf(path: string): Side {
  const [, , , group = ''] = path.replace(/^#/, '').split('/').slice(1);
  return group === 'parameters' || group === 'requestBody' ? 'request' : group === 'responses' ? 'response' : 'words';
}

function placeOutside(path: string): string {
  const [, group = '', kind = '', name = ''] = path.split('/');
  if (group === 'components' && kind === 'securitySchemes') return `credentials ${name}`;
  return group === 'info' || group === ''
    ? 'the whole API'
    : `the whole API › ${[group, kind, name]
        .filter(Boolean)
        .map((segment) => unescaped(segment))
        .join(' ')}`;
}

function unescaped(text: string): string {
  return text.replaceAll('~1', '/').replaceAll('~0', '~');
}
