import { joinList, type Operation } from '../../../contract/index.ts';
import { otherCase } from '../../../lists/index.ts';
import { invalidProbes } from './invalid-probes.ts';
import { isNeverTaken } from './is-never-taken.ts';
import { itemEnumeration, type ItemEnumeration } from './item-enumeration.ts';
import type { Probe } from './probe.ts';

/** Lists with a value that an enumeration of items does not know: it alone, and behind a listed one. Then a listed word in the other case, and a longer one. */
export function unlistedItemProbes(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) => {
    const { list } = parameter;
    const listed = itemEnumeration(operation.contract, parameter);
    if (list === undefined || listed === undefined || !isNeverTaken(parameter)) return [];
    const unheard = unheardOf(listed);
    return invalidProbes(operation, parameter, {
      texts: [[unheard], [...listed.texts.slice(0, 1), unheard], ...nearWords(listed)].map((texts) =>
        joinList(list, texts),
      ),
      promise: listed.promise,
    });
  });
}

function nearWords({ texts: [word = ''], areNumbers }: ItemEnumeration): readonly (readonly string[])[] {
  return areNumbers ? [] : [otherCase(word), `${word}x`].map((near) => [near]);
}

/** A word, or where numbers are listed, one more than the largest. */
function unheardOf({ texts, areNumbers }: ItemEnumeration): string {
  return areNumbers ? String(Math.max(...texts.map(Number)) + 1) : 'unheardof';
}
