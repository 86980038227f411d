import { type Filter, schemaKeyword, valueAt } from '../../contract/index.ts';
import type { JsonObject } from '../../provider/pipeline/index.ts';
import type { PageAsked } from '../changes/index.ts';
import { deriveFromFilters, type ListWay } from './lists/derive-from-lists.ts';
import type { ListOperation } from './lists/lists-of.ts';
import { alsoWhere, type Misread, type Misreading } from './lists/misreading.ts';
import { TEXT_MISREADINGS } from './lists/text-misreadings.ts';
import { isOnBound } from './lists/is-on-bound.ts';
import { reachesItems } from './lists/reaches-items.ts';
import { selectOtherwise } from './lists/select-otherwise.ts';

type Kind = Filter['match'] | 'equals-ignoring-case';

/** How a filter of each kind is taken for another one that is near. */
const MISREADINGS: Readonly<Partial<Record<Kind, readonly Misread[]>>> = {
  equals: [
    [
      'ignoring-case',
      'does not mind the case of letters',
      alsoWhere((own, text) => own.toLowerCase() === text.toLowerCase()),
    ],
    ['like', 'takes _ and % for any text, as LIKE does', alsoWhere((own, text) => likePattern(text).test(own))],
    ['list', 'takes a comma for the end of a value', alsoWhere((own, text) => text.split(',').includes(own))],
  ],
  'equals-ignoring-case': [
    [
      'case-sensitive',
      'minds the case of letters',
      ({ matching, value, text }) => matching.filter((item) => String(value(item)) === text),
    ],
  ],
  'not-equals': [['as-equals', 'gives what is equal', ({ others }) => others]],
  in: [
    [
      'first-only',
      'takes the first of its values only',
      ({ matching, value, text, separator }) =>
        matching.filter((item) => text.split(separator)[0] === String(value(item))),
    ],
  ],
  contains: TEXT_MISREADINGS,
  'contains-ignoring-case': [
    [
      'case-sensitive',
      'minds the case of letters',
      ({ matching, value, text }) => matching.filter((item) => String(value(item)).includes(text)),
    ],
  ],
  'begins-with': [
    [
      'anywhere',
      'looks for its text anywhere',
      ({ matching, others, value, text }) => [
        ...matching,
        ...others.filter((item) => String(value(item)).includes(text)),
      ],
    ],
  ],
  has: [
    [
      'part',
      'is content with a part of an element',
      ({ matching, others, value, text }) => [
        ...matching,
        ...others.filter((item) => [value(item)].flat().some((element) => String(element).includes(text))),
      ],
    ],
  ],
  'has-all': [
    [
      'any',
      'is content with one of its values',
      ({ matching, others, value, text, separator }) => [
        ...matching,
        ...others.filter((item) => text.split(separator).some((one) => elementsOf(value(item)).includes(one))),
      ],
    ],
    [
      'first-only',
      'takes the first of its values only',
      ({ matching, others, value, text, separator }) => [
        ...matching,
        ...others.filter((item) => elementsOf(value(item)).includes(text.split(separator)[0] ?? '')),
      ],
    ],
  ],
  'has-any': [
    [
      'all',
      'asks for all of its values',
      ({ matching, value, text, separator }) =>
        matching.filter((item) => text.split(separator).every((one) => elementsOf(value(item)).includes(one))),
    ],
  ],
  greater: [['at-least', 'lets through what lies exactly on it', withTheNearest]],
  less: [['at-most', 'lets through what lies exactly on it', withTheNearest]],
};

/** A filter is taken for another one that is near to it. */
export const filterMisread = deriveFromFilters({
  name: 'filter-misread',
  ways: (filter, list) =>
    misreadingsOf(filter, list).map(([way, title, choose]): ListWay => ({
      way: `${filter.parameter.name}/${way}`,
      title: `${filter.parameter.name} ${title}`,
      change: (page) => selectOtherwise(page, filter, (parted) => choose({ ...parted, ...askedOf(page, filter) })),
    })),
});

/** An equality whose schema lists or bounds its texts refuses what it could misread. Near texts are tried where no match is promised to be empty. */
function misreadingsOf(filter: Filter, list: ListOperation): readonly Misread[] {
  const { match, compares, parameter } = filter;
  const { contract, collection } = list;
  if ((match === 'greater' || match === 'less') && !reachesItems(filter, list)) return [];
  const isEmptyPromised = 'no-match-is-empty' in collection.promises;
  if (match === 'contains' || match === 'begins-with')
    return [
      ...(MISREADINGS[match] ?? []),
      ...(compares === 'text-ignoring-case' ? mindingCase(match) : []),
      ...(compares === 'text' && isEmptyPromised ? ignoringCase(match) : []),
    ];
  if (match !== 'equals') return MISREADINGS[match] ?? [];
  const said = (keyword: 'type' | 'enum' | 'pattern' | 'format'): unknown =>
    schemaKeyword(contract, parameter.schemaPointer, keyword)?.value;
  const isFree = [said('enum'), said('pattern'), said('format')].every((each) => each === undefined);
  if (said('type') !== 'string' || !isFree) return [];
  if (compares === 'text-ignoring-case') return MISREADINGS['equals-ignoring-case'] ?? [];
  return isEmptyPromised ? (MISREADINGS.equals ?? []) : [];
}

function askedOf(
  { parameters }: PageAsked,
  filter: Filter,
): Pick<Misreading, 'value' | 'text' | 'separator' | 'isOnIt'> {
  return {
    value: (item) => valueAt(item, filter.field),
    text: String(parameters[filter.parameter.name]),
    separator: filter.separator ?? ',',
    isOnIt: (item) => isOnBound(filter, item, parameters[filter.parameter.name]),
  };
}

type PartMatch = 'contains' | 'begins-with';

function holds(match: PartMatch, whole: unknown, part: string): boolean {
  return match === 'contains' ? String(whole).includes(part) : String(whole).startsWith(part);
}

function mindingCase(match: PartMatch): readonly Misread[] {
  const choose: Misread[2] = ({ matching, value, text }) => matching.filter((item) => holds(match, value(item), text));
  return [['case-sensitive', 'minds the case of letters', choose]];
}

function ignoringCase(match: PartMatch): readonly Misread[] {
  const isTaken = (own: string, text: string): boolean => holds(match, own.toLowerCase(), text.toLowerCase());
  return [['ignoring-case', 'does not mind the case of letters', alsoWhere(isTaken)]];
}

function elementsOf(value: unknown): string[] {
  return [value].flat().map(String);
}

function likePattern(text: string): RegExp {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replaceAll('%', '.*').replaceAll('_', '.')}$`, 's');
}

/** What is kept back although it lies on the bound. */
function withTheNearest({ matching, others, isOnIt }: Misreading): readonly JsonObject[] {
  return [...matching, ...others.filter(isOnIt)];
}
