import { eventsOfHoursAgo } from './events-of-hours-ago.ts';
import { expiredTokenAccepted } from './expired-token-accepted.ts';
import { foreignProjectServed } from './foreign-project-served.ts';
import { limitIsClamped } from './limit-is-clamped.ts';
import { nullForNoEvents } from './null-for-no-events.ts';
import { oldestFirstByDefault } from './oldest-first-by-default.ts';
import { pagesOverlap } from './pages-overlap.ts';
import { refusalAsPage } from './refusal-as-page.ts';
import { totalIgnoresFilter } from './total-ignores-filter.ts';

/** Every fault that somebody wrote, by the stage that breaks. */
export const WRITTEN_FAULTS = [
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
] as const;
