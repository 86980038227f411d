import { cursorPaging } from '../cursor-paging.ts';
import type { Problem } from '../language/problem.ts';
import { numberedPaging } from '../numbered-paging.ts';
import type { Linted } from './lint-rule.ts';

/** Only what leads to a page can expire, and only what numbers pages can lie past the end: the parameters that the paging of a list names. */
export function* answersOfPages({ contract: { operations } }: Linted): Iterable<Problem> {
  const lists = operations.flatMap(({ collection }) => collection ?? []);
  const cursors = new Set(lists.map((list) => cursorPaging(list)?.cursor.pointer));
  const pages = new Set(lists.map((list) => numberedPaging(list)?.page.pointer));
  const parameters = new Map(
    operations.flatMap((operation) => operation.parameters.map((each) => [each.pointer, each])),
  );
  for (const { name, pointer, answers } of parameters.values()) {
    const { expired, 'past-the-end': pastTheEnd } = answers;
    if (expired && !cursors.has(pointer))
      yield {
        pointer: expired.promise,
        message: `says how an expired value is answered, and no "paging" names "${name}" as its cursor or marker, so nothing judges it.`,
      };
    if (pastTheEnd && !pages.has(pointer))
      yield {
        pointer: pastTheEnd.promise,
        message: `says how a page past the end is answered, and no "paging" names "${name}" as its page, so nothing judges it.`,
      };
  }
  for (const { promises, ...list } of lists) {
    const said = numberedPaging(list)?.page.answers['past-the-end'];
    if (said && promises['empty-past-the-end'] !== undefined)
      yield {
        pointer: promises['empty-past-the-end'],
        message: `promises an empty page past the end, and "past-the-end" of "${numberedPaging(list)?.page.name}" says another answer. Leave one out.`,
      };
  }
}
