import { unescapeSegment } from '../json-pointer.ts';
import type { Contract } from '../model/index.ts';
import type { RedoclyChange } from './redocly-changes.ts';

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

/** The place of a change, and the keyword where it is about one. */
type Located = readonly [place: string, keyword: string | undefined];

/** Where a change of the OpenAPI documents shows in the traffic, in the words of the contract that knows its operation. */
export function locateChange(found: RedoclyChange, contracts: readonly Contract[]): Located {
  for (const contract of contracts) {
    const place = located(found, contract);
    if (place) return place;
  }
  return [placeOutside(found.path), undefined];
}

/** Place and keyword of a change below an operation. */
function located({ path, base, revision, property }: RedoclyChange, { operations }: Contract): Located | undefined {
  const [, template = '', method = '', below = ''] = /^#\/paths\/([^/]+)\/(\w+)(.*)$/.exec(path) ?? [];
  const operation = operations.find(
    (each) => each.path === unescapeSegment(template) && each.method.toLowerCase() === method,
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
    unescapeSegment(place.replace(' › .', ' › ').replace(/ › $/, '')),
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

function placeOutside(path: string): string {
  const [, group = '', kind = '', name = ''] = path.split('/');
  if (group === 'components' && kind === 'securitySchemes') return `credentials ${name}`;
  return group === 'info' || group === ''
    ? 'the whole API'
    : `the whole API › ${[group, kind, name]
        .filter(Boolean)
        .map((segment) => unescapeSegment(segment))
        .join(' ')}`;
}
