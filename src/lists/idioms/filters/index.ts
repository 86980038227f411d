import { type Filter, filtersOfOne, valueAt } from '../../../contract/index.ts';
import { inTurns } from '../../values/in-turns.ts';
import { otherCase } from '../../values/other-case.ts';
import { atLeast } from './at-least.ts';
import { atMost } from './at-most.ts';
import { beginsWith } from './begins-with.ts';
import { containsIgnoringCase } from './contains-ignoring-case.ts';
import { contains } from './contains.ts';
import { equals } from './equals.ts';
import type { AppliedFilter, FilterIdiom, FilterStanding } from './filter-idiom.ts';
import { greater } from './greater.ts';
import { hasAll } from './has-all.ts';
import { hasAny } from './has-any.ts';
import { has } from './has.ts';
import { less } from './less.ts';
import { notEquals } from './not-equals.ts';
import { specialStanding, specialTexts } from './special-values.ts';
import { oneOf } from './one-of.ts';
import { withoutBlanks } from './without-blanks.ts';

export type { AppliedFilter } from './filter-idiom.ts';
export { specialTexts } from './special-values.ts';
export { withBlanks } from './without-blanks.ts';
export { onScale, ownText, stepsInASecond, textOnScale } from './scale.ts';

/** Every way in which a filter matches, by the name that contracts give it. */
const FILTERS: Readonly<Record<Filter['match'], FilterIdiom>> = {
  equals,
  'not-equals': notEquals,
  in: oneOf,
  contains,
  'contains-ignoring-case': containsIgnoringCase,
  'begins-with': beginsWith,
  has,
  'has-all': hasAll,
  'has-any': hasAny,
  'at-least': atLeast,
  'at-most': atMost,
  greater,
  less,
};

const BEST_FIRST = ['inside', 'edge', 'open'] as const satisfies FilterStanding[];

export function filterIdiom({ match }: Pick<Filter, 'match'>): FilterIdiom {
  return FILTERS[match];
}

/** How an item stands to a filter in its first field alone. */
export function standingInField(item: unknown, applied: AppliedFilter): FilterStanding {
  return filterIdiom(applied.filter).standing(valueAt(item, applied.filter.field), applied);
}

/** How an item stands to one filter of a request: as in the field in which it matches best. */
export function filterStanding(item: unknown, { filter, text }: AppliedFilter): FilterStanding {
  const value = withoutBlanks({ filter, text });
  if (value === undefined) return 'open';
  const special = specialStanding(item, { filter, text: value });
  if (special) return special;
  const standings = filtersOfOne(filter).map((each) => standingInField(item, { filter: each, text: value }));
  return BEST_FIRST.find((standing) => standings.includes(standing)) ?? 'outside';
}

/** Texts that none of the items matches in any field. Where there are several fields, each kind of text is of one of them before any is of another. */
export function textsMatchingNothing(filter: Filter, items: readonly unknown[]): readonly string[] {
  const fields = filtersOfOne(filter);
  const special = specialTexts(filter);
  const texts = inTurns(
    fields.map((each) =>
      filterIdiom(each).matchingNothing(
        items.map((item) => valueAt(item, each.field)),
        each,
        items,
      ),
    ),
  );
  const isOne = fields.length === 1;
  const plain = [...new Set([...texts, ...(isOne ? inOtherCase(filter, items) : [])])].filter(
    (text) => !special.includes(text),
  );
  if (isOne && !filter.trimmed) return plain;
  return plain.filter((text) => items.every((item) => filterStanding(item, { filter, text }) === 'outside'));
}

/** Words that stand for a value or for none, in the other case, where case counts: then they are values like others. */
function inOtherCase(filter: Filter, items: readonly unknown[]): readonly string[] {
  if (filter.compares !== 'text') return [];
  const texts = specialTexts(filter).map(otherCase);
  return texts.filter((text) => items.every((item) => filterStanding(item, { filter, text }) === 'outside'));
}

/** How an item stands to all filters of a request: outside one is outside; then open, then edge. */
export function filtersStanding(item: unknown, filters: readonly AppliedFilter[]): FilterStanding {
  let least: FilterStanding = 'inside';
  for (const applied of filters) {
    const standing = filterStanding(item, applied);
    if (standing === 'outside') return standing;
    if (standing === 'open' || least === 'inside') least = standing;
  }
  return least;
}
