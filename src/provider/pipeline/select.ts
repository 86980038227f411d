import { asksForAValue, type Condition, type ItemStore } from '../store/index.ts';
import { aroundPage } from './around-page.ts';
import { cutOf } from './cut-of.ts';
import { matchesOf } from './matches-of.ts';
import { Refusal } from './refusal.ts';
import type { Located, Selection } from './stages.ts';
import { refusedWith } from './refused-with.ts';
import { requireBeforeTheEnd } from './require-before-the-end.ts';

/** The page that the parameters ask for, by what the contract says about the list. */
export function select(ask: Located): Selection {
  const matches = matchesOf(ask);
  if (matches === undefined) return { items: [], total: 0, count: 0 };
  const { store, conditions } = matches;
  for (const condition of conditions) requireKnown(condition, store);
  const cut = cutOf(ask);
  const { items, total } = store.select({ ...matches, ...cut });
  requireBeforeTheEnd(ask, cut, total);
  return { items, total, count: items.length, ...aroundPage(ask, total) };
}

/** Refuses a value that names nothing, where the contract says how that is answered: no item of the list has it. */
function requireKnown(condition: Condition, store: ItemStore): void {
  const { parameter } = condition.filter;
  const { unknown } = parameter.answers;
  if (asksForAValue(condition)) return;
  if (parameter.role === 'resource' || unknown === undefined || unknown.outcomes.includes('success')) return;
  const { total } = store.select({ conditions: [condition], start: 0, size: 0 });
  if (total === 0) throw new Refusal(refusedWith(parameter, 'unknown'), parameter.name);
}
