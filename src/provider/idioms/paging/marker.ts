import type { MarkedIdiom } from './paging-idiom.ts';
import { unknownPlace } from './unknown-place.ts';

/** `marker`: a parameter takes the mark of an item, and the page begins behind that item, in the order and under the filters that are asked for. */
export const marker: MarkedIdiom = {
  startOf({ cursor, field }, asked) {
    const mark = asked.parameters[cursor.name];
    if (mark === undefined) return 0;
    const known = cursor.answers.unknown ? 'unknown' : 'foreign';
    return asked.placeBehind(field, String(mark)) ?? unknownPlace(asked.operation, cursor, known);
  },
};
