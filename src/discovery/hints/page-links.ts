import { isRecord, type JsonPointer, joinPointer, pointerSegments, targetOf } from '../../contract/index.ts';
import { placeIn } from '../document/place-in.ts';
import { shapeOf } from '../document/shape.ts';
import type { FoundLinks, FoundPaging, FoundPlace, Guess } from '../guess.ts';
import { isUrl } from './linked-pages.ts';
import type { ListDescription } from './paging-hint.ts';

type LinkName = keyof FoundLinks;

/** How the other links are called where one is called "next", in the order in which they are looked for. */
const CALLED: Readonly<Record<LinkName, readonly string[]>> = {
  next: ['next'],
  previous: ['previous', 'prev'],
  first: ['first'],
  last: ['last'],
};
const NAMES = Object.keys(CALLED) as LinkName[];
/** The `rel` of a link as an example of the header has it, or as a text names it. */
const REL = /\brel\s*=\s*\\?["']?\s*(next|prev(?:ious)?|first|last)\b/gi;

/** URLs of the pages round a page that has a number: in the body by their names, or in a documented header `Link` by the `rel` that its text shows. */
export function pageLinks(
  list: ListDescription,
  { style, page = '', size = '' }: FoundPaging,
): Guess<FoundLinks> | undefined {
  if (style !== 'page-index' && style !== 'record-offset') return undefined;
  // In OData the answer links a next page where the server cut it, and not where the caller asked for fewer.
  if (page.startsWith('$') || (/^skip$/i.test(page) && /^top$/i.test(size))) return undefined;
  return linksInBody(list) ?? linksInHeader(list);
}

function linksInBody(list: ListDescription): Guess<FoundLinks> | undefined {
  const next = list.fields.find((field) => isUrl(field));
  if (!next) return undefined;
  const links = NAMES.flatMap((name) => {
    const at = name === 'next' ? next.at : besideNext(list, next.at, name);
    return at === undefined ? [] : [[name, at] as const];
  });
  return { value: Object.fromEntries(links), because: `the field ${next.at} leads to the next page` };
}

/** The text that differs from the one of the next page in that word alone: `/links/last` beside `/links/next`. */
function besideNext({ nodes, operation }: ListDescription, next: JsonPointer, name: LinkName): JsonPointer | undefined {
  const segments = pointerSegments(next);
  const place = segments.findLastIndex((segment) => /next/i.test(segment));
  const instead = (word: string): JsonPointer =>
    joinPointer('', ...segments.map((segment, index) => (index === place ? inCaseOf(segment, word) : segment)));
  return CALLED[name].map(instead).find((at) => {
    const schema = operation.success && placeIn(nodes, operation.success.schema, at);
    return schema !== undefined && shapeOf(nodes, schema).types.includes('string');
  });
}

/** A name with another word for "next", which is written as that was: `Links/Next` and `Links/Last`. */
function inCaseOf(name: string, word: string): string {
  return name.replace(/next/i, ([first = '']) =>
    first === 'N' ? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}` : word,
  );
}

function linksInHeader(list: ListDescription): Guess<FoundLinks> | undefined {
  const name = list.operation.success?.headers.find((each) => /^link$/i.test(each));
  const text = name === undefined ? '' : textOfHeader(list, name);
  const said = new Set([...text.matchAll(REL)].map(([, rel = '']) => rel.toLowerCase()));
  if (name === undefined || !said.has('next')) return undefined;
  const place: FoundPlace = { header: name };
  const links = NAMES.filter((each) => CALLED[each].some((word) => said.has(word))).map((each) => [each, place]);
  return {
    value: Object.fromEntries(links) as FoundLinks,
    because: `the header ${name} is documented with these links`,
  };
}

/** Description and examples of a header, as one text. */
function textOfHeader({ nodes, operation: { pointer, success } }: ListDescription, name: string): string {
  const response = targetOf(nodes, joinPointer(pointer, 'responses', success?.status ?? ''));
  const header = nodes.node(targetOf(nodes, joinPointer(response, 'headers', name)));
  if (!isRecord(header)) return '';
  const { description, example, examples, schema } = header;
  return JSON.stringify([
    description,
    example,
    examples,
    isRecord(schema) ? [schema['example'], schema['examples']] : [],
  ]);
}
