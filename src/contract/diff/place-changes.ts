import { parentPointer } from '../json-pointer.ts';
import type { Contract, JsonPointer } from '../model/index.ts';
import type { FoundChange, Side } from './change.ts';
import { describedPlaces, type DescribedPlace } from './described-places.ts';
import { extensionChanges, type Compared } from './extension-changes.ts';

/** Stands for the node of a place that the older contract does not describe. */
const NOWHERE = '/nowhere';

/** Fields and parameters that are new or gone, with those below them, and what the extensions at each place say differently. */
export function* placeChanges(compared: Compared): Generator<FoundChange> {
  const { older, newer } = compared;
  const [before, after] = [describedPlaces(older), describedPlaces(newer)];
  for (const [place, old] of before) {
    if (after.has(place) || !old.isField) continue;
    const gone = { before: older.node(old.pointer), older: lineOf(older, old.pointer) };
    yield { place, kind: 'removed', side: old.side, ...gone };
  }
  for (const [place, young] of after) {
    const old = before.get(place);
    if (!old && young.isField) {
      const added = { after: newer.node(young.pointer), newer: lineOf(newer, young.pointer) };
      yield { place, kind: 'added', side: young.side, ...added };
    }
    yield* extensionsAt(compared, old ?? { ...young, pointer: NOWHERE }, young);
  }
}

function* extensionsAt(compared: Compared, old: DescribedPlace, young: DescribedPlace): Generator<FoundChange> {
  const isNew = old.pointer === NOWHERE;
  for (const change of extensionChanges(compared, old, young)) {
    if (isNew && change.what === 'name') continue;
    yield {
      ...change,
      side: sideOf(change.what, young),
      isPartOfNew: isNew && young.side === 'response',
      ...('before' in change && { older: lineOf(compared.older, old.pointer) }),
      ...('after' in change && { newer: lineOf(compared.newer, young.pointer) }),
    };
  }
}

/** Extensions say how the provider answers, but for the names of variables. */
function sideOf(what: string | undefined, { side }: DescribedPlace): Side {
  if (what?.startsWith('x-environment')) return 'words';
  return what?.startsWith('x-') ? 'response' : side;
}

function lineOf(contract: Contract, pointer: JsonPointer): string {
  const known = contract.node(pointer) === undefined ? (parentPointer(pointer) ?? '') : pointer;
  return `${contract.file}:${contract.position(known).line}`;
}
