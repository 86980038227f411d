import type { Contract, NumberedPaging, Operation } from '../../../contract/index.ts';
import { schemaKeyword } from '../../../contract/index.ts';

/** A request for one page, and a link that says another one. */
export interface LinkedPage {
  /** Absolute URL of the request. */
  readonly url: string;
  /** Absolute or relative. */
  readonly link: string;
  /** What the page parameter says for the page that is meant. */
  readonly number: number;
}

type Asked = Pick<Operation, 'contract' | 'parameters'>;

/**
 * Whether a link is the very request for the page that is meant: everything that was asked for is asked for again, but for the number of the page.
 * What has its default may be left out. Any other link may still lead to that page, which only its answer shows.
 */
export function isRequestFor(operation: Asked, paging: NumberedPaging, { url, link, number }: LinkedPage): boolean {
  const own = new URL(url);
  const other = new URL(link, url);
  if (own.pathname !== other.pathname) return false;
  own.searchParams.set(nameOf(paging.page), String(number));
  const usual = usualTexts(operation, paging);
  return plainQuery(operation, own, usual) === plainQuery(operation, other, usual);
}

/** Names and values, sorted, without credentials and without what has its default. */
function plainQuery(
  { contract, parameters }: Asked,
  { searchParams }: URL,
  usual: ReadonlyMap<string, string>,
): string {
  const secret = new Set([
    ...parameters.filter(({ role }) => role === 'credential').map(nameOf),
    ...contract.credentials.flatMap(({ place }) => (place?.in === 'query' ? [place.name] : [])),
  ]);
  const said = [...searchParams].filter(([name, text]) => !secret.has(name) && usual.get(name) !== text);
  return JSON.stringify(said.map(([name, text]) => `${name}=${text}`).toSorted());
}

function usualTexts({ contract, parameters }: Asked, paging: NumberedPaging): ReadonlyMap<string, string> {
  const { page, first, size, defaultSize } = paging;
  const defaults = parameters.flatMap((parameter): [string, string][] => {
    const usual = defaultOf(contract, parameter.schemaPointer);
    return usual === undefined ? [] : [[nameOf(parameter), usual]];
  });
  return new Map([
    ...defaults,
    [nameOf(page), String(first)],
    ...(size && defaultSize !== undefined ? [[nameOf(size), String(defaultSize)] as const] : []),
  ]);
}

function defaultOf(contract: Contract, schemaPointer: string): string | undefined {
  const usual = schemaKeyword(contract, schemaPointer, 'default')?.value;
  return usual === undefined || usual === null || typeof usual === 'object' ? undefined : String(usual);
}

function nameOf({ name, sentAs = name }: Operation['parameters'][number]): string {
  return sentAs;
}
