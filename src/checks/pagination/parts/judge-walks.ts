import type { Operation } from '../../../contract/index.ts';
import { allViolations, type Violation } from '../../../judgement/index.ts';
import type { ListQuery, ListWindow, Walk } from '../../../lists/index.ts';
import { pagedQueries } from '../../probes/index.ts';
import { smallSizes } from './whole-and-paged.ts';

type Judge = (walk: Walk) => readonly Violation[] | Promise<readonly Violation[]>;

/**
 * Judges every walk that other checks make too: in pages of several sizes, in both orders and under each filter. What is found in several of them is
 * found once, and a walk that cannot be made leaves the others judged.
 */
export async function judgeWalks(
  operation: Operation,
  window: ListWindow,
  judge: Judge,
): Promise<readonly Violation[]> {
  const { items } = await window.reference();
  const queries = pagedQueries(operation, window, items);
  return (await allViolations(queries.map((query) => judgeQuery(window, query, judge)))).slice(0, 1);
}

async function judgeQuery(window: ListWindow, query: ListQuery, judge: Judge): Promise<readonly Violation[]> {
  const whole = await window.read(query);
  const small = smallSizes(window, whole).map(async (size) => judge(await window.walk(query, size)));
  return allViolations([(async () => judge(whole))(), ...small]);
}
