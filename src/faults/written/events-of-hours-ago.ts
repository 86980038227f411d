import { defineFault } from '../fault.ts';

const HOURS_MS = 2 * 60 * 60 * 1000;

/** The list does not move: it shows the hour that ended two hours ago. */
export const eventsOfHoursAgo = defineFault({
  id: 'events-of-hours-ago',
  title: 'the list shows the hour that ended two hours ago',
  promise: 'tencent-ccs#/components/schemas/Event/x-invariants/1',
  wrap: { select: (next) => (ask) => next({ ...ask, now: ask.now - HOURS_MS }) },
});
