import type { DescribedParameter } from '../document/described-operation.ts';
import type { FoundPaging, OpenQuestion } from '../guess.ts';
import { isNamed } from '../words.ts';
import { isAsked, sizeOf } from './page-size.ts';
import type { ListDescription, PagingHint } from './paging-hint.ts';
import { COUNTS_PAGES, COUNTS_RECORDS, OFFSET, PAGE } from './paging-words.ts';

/** A parameter that counts pages, or the items before the page. */
export const numberedPages: PagingHint = (list) => {
  const { parameters } = list.operation;
  const sizing = sizeOf(list.operation);
  const found = parameters.find((each) => isPage(each, PAGE)) ?? parameters.find((each) => isPage(each, OFFSET));
  if (!found || (sizing.size === undefined && !isCertain(found, list))) return undefined;
  if (found.name === sizing.size) return undefined;
  const { style, because, open } = styleOf(found);
  const start = style === 'page-index' ? firstOf(found) : { value: 0 };
  const question = open ?? start.open;
  const paging: FoundPaging = { style, page: found.name, ...sizing, ...(start.value !== 0 && { first: start.value }) };
  return { value: paging, because, ...(question && { open: question }) };
};

/** A second parameter that counts otherwise: its name, where one counts pages and the other items. */
export function otherNumber({ operation: { parameters } }: ListDescription, page: string): string | undefined {
  const isCounting = (each: DescribedParameter): boolean => isPage(each, PAGE) || isPage(each, OFFSET);
  const chosen = parameters.find(({ name }) => name === page);
  return parameters.find(
    (each) => each.name !== page && isCounting(each) && isNamed(each.name, PAGE) !== isNamed(chosen?.name ?? '', PAGE),
  )?.name;
}

/** A number, which may be written as a text. A time that a list starts from is no place in it. */
function isPage(
  { name, types, says, description, in: place, ...rest }: DescribedParameter,
  names: ReadonlySet<string>,
): boolean {
  if (!isNamed(name, names) || !isAsked({ name, types, says, description, in: place, ...rest })) return false;
  const isTime =
    /date|time/.test(String(says['format'] ?? '')) || /\b(?:date|time|timestamp|iso.?8601|epoch)\b/i.test(description);
  const isNumber = types.length === 0 || types.some((type) => type === 'integer' || type === 'number');
  const isText =
    types.includes('string') &&
    /\bpage|\boffset|\bskip|\bindex/i.test(`${name} ${description}`) &&
    !/token|cursor|opaque/i.test(description);
  return (
    !isTime &&
    (isNumber || isText) &&
    (isNumber || !types.includes('object')) &&
    !types.includes('array') &&
    !Array.isArray(says['enum'])
  );
}

/** Without a size only a name or a text that can mean nothing else is believed. */
function isCertain({ name, description }: DescribedParameter, { operation }: ListDescription): boolean {
  return (
    isNamed(name, PAGE) ||
    COUNTS_PAGES.test(description) ||
    operation.parameters.some((each) => /size|limit/i.test(each.name))
  );
}

function styleOf({ name, description }: DescribedParameter): {
  readonly style: 'page-index' | 'record-offset';
  readonly because: string;
  readonly open?: OpenQuestion;
} {
  const byName = isNamed(name, PAGE) ? 'page-index' : 'record-offset';
  const [pages, records] = [COUNTS_PAGES.test(description), COUNTS_RECORDS.test(description)];
  const isContrary = byName === 'page-index' ? records && !pages : pages && !records;
  if (!isContrary) return { style: byName, because: `the parameter "${name}" is named like it` };
  return {
    style: byName,
    because: `the parameter "${name}" is named like it, and its description sounds like the other way of counting`,
    open: {
      kind: 'counts',
      text: `Does the parameter "${name}" count pages, or the items before the page?`,
      choices: byName === 'page-index' ? ['page-index', 'record-offset'] : ['record-offset', 'page-index'],
    },
  };
}

/** The number of the first page: as the schema or the text of the parameter says, else most likely 1. */
function firstOf({ name, says, description }: DescribedParameter): {
  readonly value: number;
  readonly open?: OpenQuestion;
} {
  const said = [says['default'], says['minimum'], says['example']].find((value) => value === 0 || value === 1);
  if (typeof said === 'number') return { value: said };
  if (
    /\b(?:0|zero)[- ](?:based|indexed)|\b(?:starts?|starting|begins?|first page is)\s+(?:\w+\s+){0,2}(?:0|zero)\b/i.test(
      description,
    )
  )
    return { value: 0 };
  if (
    /\b(?:1|one)[- ](?:based|indexed)|\b(?:starts?|starting|begins?|first page is|default(?:s)?)\s*(?:\w+\s+){0,2}[:=]?\s*(?:1|one)\b/i.test(
      description,
    )
  )
    return { value: 1 };
  return {
    value: 1,
    open: {
      kind: 'first-page',
      text: `Which number does the first page have in the parameter "${name}"?`,
      choices: ['1', '0'],
    },
  };
}
