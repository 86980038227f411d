import { namesFrom } from '../words.ts';

/** Names of parameters, as the documents of many APIs and in several languages write them. */
export const PAGE = namesFrom(
  `page, page number, page no, page num, page index, page nr, pageid, current page, curpage, pg, p, paged, page[number],
  number of page, pagina, nro pagina, numero pagina, pagina atual, seite, seitennummer, numero page, num page, strona, sayfa, 页码, 页, ページ, страница`,
);
export const OFFSET = namesFrom(
  `offset, skip, start, start index, start at, start row, start record, start position, startpos, from, first result, first record, page[offset],
  row start, rowoffset, result offset, list offset, position, begin, start item, desplazamiento, versatz, decalage, inicio, desde, debut, 偏移`,
);
export const SIZE = namesFrom(
  `limit, per page, page size, size, page[size], page[limit], count, max results, max items, maxcount, max records, max count, max, top, take, rows,
  num, results per page, items per page, perpage, hits per page, page limit, pagelimit, result limit, record count, number of results, num results,
  x limit, nb results, amount, page count, max page size, results, maximum, row count, limite, tamano, tamano pagina, groesse, anzahl, seitengroesse, taille, taille page,
  por pagina, quantidade, tamanho, 每页, 每页数量, 每页条数, 条数, 件数, размер`,
);
export const CURSOR = namesFrom(
  `cursor, page token, next token, continue, after, starting after, marker, continuation, continuation token, skip token, next page token, page[cursor],
  page[after], after cursor, next cursor, scroll id, exclusive start key, x next token, token, next, next key, start key, last key, last evaluated key, start cursor,
  page cursor, pagination token, next page, resume token, bookmark, search after, since id, 游标`,
);
/** What a description of a parameter says when it counts records. */
export const COUNTS_RECORDS =
  /\b(?:skip|skipped|number of (?:items|records|results|rows|entries|objects)|(?:zero-based|index) (?:index|of the first)|first (?:item|record|result|row)|offset (?:into|from|of))\b/i;
/** What it says when it counts pages. */
export const COUNTS_PAGES =
  /\b(?:page (?:number|index|no)|number of (?:the )?page|which page|page to (?:return|fetch|get|retrieve)|current page|pages? (?:starts?|begins?|counts?))\b/i;
