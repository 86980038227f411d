import { eventsOfHoursAgo } from './events-of-hours-ago.ts';
import { expiredTokenAccepted } from './expired-token-accepted.ts';
import type { Fault } from './fault.ts';
import { foreignProjectServed } from './foreign-project-served.ts';
import { limitIsClamped } from './limit-is-clamped.ts';
import { nullForNoEvents } from './null-for-no-events.ts';
import { oldestFirstByDefault } from './oldest-first-by-default.ts';
import { pagesOverlap } from './pages-overlap.ts';
import { refusalAsPage } from './refusal-as-page.ts';
import { totalIgnoresFilter } from './total-ignores-filter.ts';

export type { Fault } from './fault.ts';

/** Every way in which the provider can break its promises, by the stage that breaks them. */
export const FAULTS: readonly Fault[] = [
  // authenticate
  expiredTokenAccepted,
  // authorise, locate
  foreignProjectServed,
  // validate
  limitIsClamped,
  // select
  totalIgnoresFilter,
  pagesOverlap,
  oldestFirstByDefault,
  eventsOfHoursAgo,
  // render
  nullForNoEvents,
  // respond
  refusalAsPage,
];

/** The fault with this id. Throws with the known ones. */
export function findFault(id: string): Fault {
  const found = FAULTS.find((fault) => fault.id === id);
  if (found === undefined) throw new RangeError(`Unknown fault "${id}". Known: ${FAULTS.map((fault) => fault.id).join(', ')}.`);
  return found;
}
