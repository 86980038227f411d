import { cursorPaging } from '../cursor-paging.ts';
import type { Problem } from '../language/problem.ts';
import type { Linted } from './lint-rule.ts';

/** Only what leads to a page can expire: the parameter that the paging of a list names. */
export function* cursorsExpire({ contract: { operations } }: Linted): Iterable<Problem> {
  const cursors = new Set(operations.map(({ collection }) => cursorPaging(collection)?.cursor.pointer));
  const parameters = new Map(
    operations.flatMap((operation) => operation.parameters.map((each) => [each.pointer, each])),
  );
  for (const { name, pointer, answers } of parameters.values())
    if (answers.expired && !cursors.has(pointer))
      yield {
        pointer: answers.expired.promise,
        message: `says how an expired value is answered, and no "paging" names "${name}" as its cursor or marker, so nothing judges it.`,
      };
}
