import { textOf } from '../places/header-text.ts';
import { removeAt } from '../places/remove-at.ts';
import { putAt, type JsonObject } from '../../json.ts';
import { count } from './count.ts';
import { jsonHeaders } from './json-headers.ts';
import { left } from './left.ts';
import { links } from './links.ts';
import { more } from './more.ts';
import { next } from './next.ts';
import { pages } from './pages.ts';
import { total } from './total.ts';
import type { Listed, Said, TotalIdiom } from './total-idiom.ts';

/** Everything that the provider says about a list beside its items: one file each, and a line here. */
const TOTALS: readonly TotalIdiom[] = [total, count, pages, more, left, next];

/** Writes into a body what the contract has a place for there. */
export function writeTotals(body: JsonObject, listed: Listed): void {
  for (const { field, value } of saidOf(listed)) {
    if (field.at === undefined) continue;
    if (value === undefined) removeAt(body, field.at);
    else putAt(body, field.at, value);
  }
}

/** The headers that the contract has for what is said about a list. Several links share the header `Link`. */
export function totalHeaders(listed: Listed): Record<string, string> {
  const all = saidOf(listed);
  const headers = all.flatMap(({ field, value }): [string, string][] =>
    field.header === undefined || field.member !== undefined || value === undefined
      ? []
      : [[field.header, textOf(field, value)]],
  );
  const byName = Map.groupBy(headers, ([name]) => name);
  const texts = [...byName].map(([name, said]) => {
    const parts = said.map(([, text]) => text).filter((text) => text !== '');
    return [name, parts.join(', ')];
  });
  return { ...Object.fromEntries(texts), ...jsonHeaders(listed.operation, all) } as Record<string, string>;
}

function saidOf(listed: Listed): Said[] {
  const { collection } = listed.operation;
  if (collection === undefined) return [];
  return [...TOTALS.map((idiom) => idiom(collection, listed)), ...links(collection, listed)].filter(
    (said) => said !== undefined,
  );
}
