import type { Discovery, FoundList } from '../../discovery/index.ts';
import { isMeant } from '../../environments/index.ts';
import { CommandError } from '../program/index.ts';

const SHOWN = 12;

/** The lists whose path or id somebody names; the others are left out. Throws `CommandError` where a name meets none. */
export function chosenLists({ lists, leftOut }: Discovery, patterns: readonly string[] | undefined): Discovery {
  if (patterns === undefined) return { lists, leftOut };
  const unmet = patterns.find((pattern) => !lists.some((list) => meets(list, pattern)));
  const known = lists.slice(0, SHOWN).map(({ operation }) => operation.path);
  if (unmet !== undefined)
    throw new CommandError(
      `--list is "${unmet}", and no list has that path or operationId. Known: ${known.join(', ') || 'none'}.`,
    );
  const [kept, others] = [true, false].map((isKept) =>
    lists.filter((list) => patterns.some((pattern) => meets(list, pattern)) === isKept),
  );
  const unnamed = (others ?? []).map(({ operation }) => ({ operation, because: '--list did not name it' }));
  return { lists: kept ?? [], leftOut: [...leftOut, ...unnamed] };
}

function meets({ operation: { path, id = '' } }: FoundList, pattern: string): boolean {
  return isMeant(path, pattern) || isMeant(id, pattern);
}
