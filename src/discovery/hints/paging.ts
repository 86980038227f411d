import type { JsonPointer } from '../../contract/index.ts';
import { placeIn } from '../document/place-in.ts';
import type { FoundPaging, FoundPlace, Guess } from '../guess.ts';
import { cursorPages } from './cursor-pages.ts';
import type { SaidByExtension } from './extensions/index.ts';
import { linkedPages, tokenOf } from './linked-pages.ts';
import { markedPages } from './marked-pages.ts';
import { numberedPages, otherNumber } from './numbered-pages.ts';
import { sizeOf } from './page-size.ts';
import type { ListDescription } from './paging-hint.ts';

export interface PagingFound {
  readonly chosen?: Guess<FoundPaging>;
  /** Ways that are hinted at and left out: a sentence each, without its stop. */
  readonly leftOut: readonly string[];
}

/** An extension is believed first, then numbers, because they let every page be asked for; then tokens and links, which an answer gives; then markers. */
export function pagingOf(list: ListDescription, said: SaidByExtension | undefined): PagingFound {
  const hints = [extended(list, said), numberedPages(list), cursorPages(list), linkedPages(list), markedPages(list)];
  const found = hints
    .filter((hint) => hint !== undefined)
    .map((hint) => ({ hint, lacks: whatLacks(list, hint.value) }));
  const broken = found.flatMap(({ hint: { value, because }, lacks }) =>
    lacks === undefined ? [] : [`pages by ${value.style} are left out, because ${lacks} (${because})`],
  );
  const [chosen, ...others] = found.filter(({ lacks }) => lacks === undefined).map(({ hint }) => hint);
  if (!chosen) return { leftOut: broken };
  const rivals = others
    .filter(({ value }) => value.style !== chosen.value.style)
    .map(
      ({ value, because }) => `pages by ${value.style} are left out, because one way is judged at a time (${because})`,
    );
  const other = chosen.value.page === undefined ? undefined : otherNumber(list, chosen.value.page);
  const beside =
    other === undefined || other === chosen.value.size
      ? []
      : [
          `the parameter "${other}" is left out, because one way is judged at a time, and "${chosen.value.page}" is taken`,
        ];
  return { chosen, leftOut: [...broken, ...rivals, ...beside] };
}

function extended({ operation }: ListDescription, said: SaidByExtension | undefined): Guess<FoundPaging> | undefined {
  if (!said?.paging) return undefined;
  const token = said.paging.style === 'link' ? tokenOf(operation) : {};
  return { value: { ...sizeOf(operation), ...token, ...said.paging }, because: `its extension ${said.name} says so` };
}

/** What the document does not describe and a contract needs; `undefined` where everything is there. */
function whatLacks({ nodes, operation }: ListDescription, paging: FoundPaging): string | undefined {
  const { page, cursor, marker, size, next, style } = paging;
  const names = new Set(operation.parameters.map(({ name }) => name));
  const missing = [page, cursor, marker, size].find((name) => name !== undefined && !names.has(name));
  if (missing !== undefined) return `the operation has no parameter "${missing}"`;
  const at = pointerIn(next);
  if (at !== undefined && operation.success && placeIn(nodes, operation.success.schema, at) === undefined)
    return `the answer describes no ${at}`;
  const isNumbered = style === 'page-index' || style === 'record-offset';
  return isNumbered && size === undefined && paging.default === undefined
    ? 'nothing says how many items a page holds'
    : undefined;
}

function pointerIn(next: FoundPlace | undefined): JsonPointer | undefined {
  return typeof next === 'string' ? next : undefined;
}
