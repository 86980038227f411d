import { namesFrom } from '../words.ts';

/** Names of fields in answers, as many APIs and several languages write them. */
export const ITEMS = namesFrom(
  `data, items, item, results, result, result set, records, record, list, entries, entry, values, value, content, contents, rows, docs, documents, hits, objects, elements,
  members, resources, collection, collections, nodes, matches, response, search results, payload, array, all, edges,
  datos, resultados, elementos, registros, lista, daten, ergebnisse, eintraege, liste, donnees, resultats, elements, dados, itens, dati, risultati, elenco, 数据, 列表, 结果, データ, 一覧, данные, результаты, список`,
);
/** An object around the list. */
export const WRAPPERS = namesFrom(
  `data, response, result, results, embedded, body, payload, hits, list, page, content, d, envelope, answer, output, return, collection, feed, paging result, result set,
  datos, daten, donnees, dados, 数据`,
);
/** Arrays and objects beside the list that are not it. */
export const BESIDE = namesFrom(
  `errors, error, warnings, warning, messages, message, links, link, meta, metadata, included, includes, facets, aggregations, aggs, filters, sort, sorts, sorting, fields,
  columns, breadcrumbs, actions, pagination, paging, page info, paginginfo, query, params, parameters, request, warnings, notes, notifications, debug, expands, expand, schema, schemas, headers, cursor, cursors, summary, suggestions,
  permissions, status, info, stats, statistics, available filters, sort options, applied filters`,
);
/** Single values that say something about the page or the answer, not about one thing. */
export const ABOUT_THE_PAGE = namesFrom(
  `total, total count, total items, total results, total records, total elements, total hits, total pages, page count, count, size, limit, offset, page, per page, page size, page number, number, number of elements,
  skip, start, start at, start index, max results, max items, from, to, first, last, next, prev, previous, next page, prev page, previous page, next token, next page token, next cursor, cursor, continuation token, marker, next marker, next link, next url, previous url, has more, has next, has next page, has previous, has previous page, has prev,
  more, is last, is last page, empty, is truncated, truncated, incomplete results, self, href, url, uri, path, kind, type, object, etag, version, api version, status, status code, code, success, ok, error, error code, error message, error description, error msg, errcode, errmsg, msg, message, reason, result code, return code, ret, took, time, timestamp, date, request id, requestid, requestidentifier, id, trace id, next page uri, previous page uri, first page uri, page uri, uri, start, end, sum, query, q, language, lang, took ms, duration, copyright, license, attribution,
  response code, response message, last page, current page, page total, pages, records, results, num results, num found, max score, timed out, total size, done, nextrecordsurl, next records url, api, generated, last updated, server time, resource, sort, order, display message, description, title, header, footer, context, odata context, odata count, odata next link, odata nextlink, cached, expires`,
);
export const TOTAL = namesFrom(
  `total, total count, total items, total results, total records, total elements, total hits, total entries, total rows, total number, total size, total num, num total, number total, count total, all count, overall count, records total, num found, number found, found, hit count,
  total matches, matched, items total, results total, num results, result count, results count, number of results, total results count, total item count, total record count, total objects, total number of items, odata count, estimated total, total docs, numfound, total documents, totalcount, total resources,
  gesamt, gesamtzahl, anzahl gesamt, total registros, total elementos, totale, totalitems, 总数, 合計, всего`,
);
export const PAGES = namesFrom(
  'total pages, total page, pages, page total, num pages, number of pages, pages count, page count, pages total, total page count, last page number, seiten, paginas, total paginas, 总页数',
);
export const MORE = namesFrom(
  'has more, has next, has next page, has more items, has more pages, has more results, has more data, more, more available, more results, more items, more records, is truncated, truncated, next page exists, has additional, more results available, has more records',
);
/** Items behind the page. */
export const LEFT = namesFrom(
  'remaining item count, remaining items count, remaining items, items remaining, remaining results, results remaining, remaining records, remaining entries, remaining rows, items left',
);
export const LAST = namesFrom(
  'is last, last, is last page, is end, end of list, is final, finished, last page, end of records, done',
);
export const COUNT = namesFrom(
  'count, number of elements, item count, items count, page items, returned, num returned, count this page, result length, size of page, returned count, anzahl',
);
/** A URL of the next page. */
export const NEXT_URL = namesFrom(
  'next, next link, next url, next page, next page url, next uri, next page uri, next href, odata next link, odata nextlink, next page link, nextlink, next records url, next page path, nexturl, url next',
);
/** A token of the next page. */
export const NEXT_TOKEN = namesFrom(
  `next token, next page token, next cursor, cursor, continuation token, continuation, continue, next marker, marker, after, end cursor, next page, next, page token, next page cursor, scroll id,
  next key, last evaluated key, next skip token, next page key, token, next offset, next id, cursor next, after cursor, next start, pagination token, bookmark, next continuation token, next page id, 游标`,
);
/** Objects that hold such fields. */
export const ABOUT = namesFrom(
  'meta, metadata, pagination, paging, page, page info, paging info, links, link, cursor, cursors, info, range, list meta, response metadata, pager, collection, result info, data, response, result, results, hits, total, header, context, page metadata, page data, search, summary, page details, navigation, paginationinfo, metainfo, list metadata, seiten, paginacion, hrefs',
);
export const IDENTITY = namesFrom(
  'id, uuid, guid, identifier, key id, object id, uid, arn, resource id, item id, record id, kennung, identificador',
);
