import { valueAt } from './json-pointer.ts';
import type { MarkerPaging } from './model/index.ts';

const SENDABLE = ['string', 'number', 'bigint'];

/** The mark of the last item of a page, as a parameter takes it; `undefined` where the page has no items, or the last one no mark that can be sent. */
export function lastMark({ items, field }: Pick<MarkerPaging, 'items' | 'field'>, body: unknown): string | undefined {
  const page = valueAt(body, items);
  const mark = valueAt(Array.isArray(page) ? page.at(-1) : undefined, field);
  return mark !== '' && SENDABLE.includes(typeof mark) ? String(mark) : undefined;
}
