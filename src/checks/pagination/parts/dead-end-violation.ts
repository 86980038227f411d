import { cursorPaging, type Operation } from '../../../contract/index.ts';
import { Inconclusive, type Violation } from '../../../judgement/index.ts';
import { type DeadEnd, underQuery, type Walk } from '../../../lists/index.ts';

/** No cursor that anyone can use expires sooner than this. A later one may have waited for our own requests. */
const SOON_MS = 5000;

/** A way that ends before the list does. Throws `Inconclusive` where every walk came too late for its cursor. */
export function deadEndViolation({ collection, pointer }: Operation, walk: Walk, deadEnd: DeadEnd): Violation {
  const { expiredAfterMs, exchange } = deadEnd;
  const expired = expiredAfterMs === undefined ? undefined : cursorPaging(collection)?.cursor.answers.expired;
  const says = expiredAfterMs === undefined ? deadEnd.says : expiry(walk, { ...deadEnd, expiredAfterMs });
  return {
    message: `${says}${underQuery(walk)}`,
    expected: 'the next page, and a last page that says it is the last',
    received: says,
    exchange,
    promise: expired?.promise ?? collection?.paging?.pointer ?? pointer,
  };
}

function expiry(walk: Walk, { says, expiredAfterMs }: DeadEnd & { readonly expiredAfterMs: number }): string {
  const times = `in each of ${walk.beginnings ?? 1} walks`;
  if (expiredAfterMs <= SOON_MS) return `${says} as soon as it is said, ${times}`;
  const seconds = Math.round(expiredAfterMs / 1000);
  throw new Inconclusive(
    `${says} ${seconds} s after it is said, ${times}${underQuery(walk)}: raise CONTRACT_MAX_RPS, so that a walk takes less time`,
  );
}
