import { ContractError } from '../contract-error.ts';
import { parentPointer } from '../json-pointer.ts';
import type { Contract, JsonPointer } from '../model/index.ts';
import type { Change, GradedChange, Side } from './change.ts';
import { describedPlaces, type DescribedPlace } from './described-places.ts';
import { extensionChanges } from './extension-changes.ts';
import { gradeChange } from './grade-change.ts';
import { openapiChange } from './openapi-change.ts';
import { redoclyChanges } from './redocly-changes.ts';

export interface Comparison {
  readonly api: string;
  readonly older: Pick<Contract, 'file' | 'version'>;
  readonly newer: Pick<Contract, 'file' | 'version'>;
  readonly changes: readonly GradedChange[];
}

type Found = Omit<Change, 'older' | 'newer'> & {
  readonly side: Side;
  readonly older?: string;
  readonly newer?: string;
  /** Says more about a field that is new itself. */ readonly isPartOfNew?: boolean;
};

/** Every difference between two contracts of one API, the extensions too, graded for providers and for consumers. Throws `ContractError` for two APIs. */
export async function compareContracts(older: Contract, newer: Contract): Promise<Comparison> {
  if (older.api !== newer.api)
    throw new ContractError(
      `${older.file} and ${newer.file} are contracts of different APIs: ${older.api} and ${newer.api}.`,
    );
  const found = new Map<string, Found>();
  const note = (change: Found): void => {
    const key = [change.place, change.what, change.kind].join('|');
    if (!found.has(key)) found.set(key, change);
  };
  for (const change of placeChanges(older, newer)) note(change);
  for (const redocly of await redoclyChanges(older.file, newer.file)) {
    const change = openapiChange(redocly, { older, newer });
    if (change)
      note({
        ...change,
        ...(redocly.base && { older: `${older.file}:${redocly.base.line}` }),
        ...(redocly.revision && { newer: `${newer.file}:${redocly.revision.line}` }),
      });
  }
  const changes = onePerLine([...found.values()].map((change) => withoutTraces(change, found)))
    .map(({ side, isPartOfNew, ...change }) => gradeChange(change, isPartOfNew ? 'offer' : side))
    .toSorted((one, other) => compareText(one.place, other.place) || compareText(one.what ?? '', other.what ?? ''));
  return { api: newer.api, older: reference(older), newer: reference(newer), changes };
}

/** Fields and parameters that are new or gone, those below others too, and what the extensions say. */
function* placeChanges(older: Contract, newer: Contract): Generator<Found> {
  const [before, after] = [describedPlaces(older), describedPlaces(newer)];
  for (const [place, old] of before) {
    if (!after.has(place) && old.isField)
      yield {
        place,
        kind: 'removed',
        side: old.side,
        before: older.node(old.pointer),
        older: lineOf(older, old.pointer),
      };
  }
  for (const [place, young] of after) {
    const old = before.get(place);
    if (!old && young.isField)
      yield {
        place,
        kind: 'added',
        side: young.side,
        after: newer.node(young.pointer),
        newer: lineOf(newer, young.pointer),
      };
    if (old) yield* extensionsAt({ older, newer }, old, young);
    else yield* extensionsAt({ older, newer }, { ...young, pointer: NOWHERE }, young);
  }
}

const OF_TEXTS = ['pattern', 'minLength', 'maxLength', 'format'];

/** What was said about texts says nothing any more where a text is no longer allowed: the change of the type says it all. */
function withoutTraces(change: Found, found: ReadonlyMap<string, Found>): Found {
  const type = found.get([change.place, 'type', 'changed'].join('|'))?.after;
  return change.kind === 'removed' &&
    OF_TEXTS.includes(change.what ?? '') &&
    type !== undefined &&
    ![type].flat().includes('string')
    ? { ...change, side: 'words' }
    : change;
}

/** A component that several answers share is one change, with the places it shows at. */
function onePerLine(changes: readonly Found[]): Found[] {
  const groups = Map.groupBy(changes, ({ place, what, kind, older, newer }) =>
    [what, kind, ...((older ?? newer) ? [older, newer] : [place])].join('|'),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, ...(others.length > 0 && { alsoAt: others.map(({ place }) => place) }) }] : [],
  );
}

/** A place that says nothing. */
const NOWHERE = '/nowhere';

function* extensionsAt(
  compared: { older: Contract; newer: Contract },
  old: DescribedPlace,
  young: DescribedPlace,
): Generator<Found> {
  for (const change of extensionChanges(compared, old, young)) {
    if (old.pointer === NOWHERE && change.what === 'name') continue;
    const side = change.what?.startsWith('x-environment')
      ? 'words'
      : change.what?.startsWith('x-')
        ? 'response'
        : young.side;
    yield {
      ...change,
      side,
      isPartOfNew: old.pointer === NOWHERE && young.side === 'response',
      ...('before' in change && { older: lineOf(compared.older, old.pointer) }),
      ...('after' in change && { newer: lineOf(compared.newer, young.pointer) }),
    };
  }
}

function lineOf(contract: Contract, pointer: JsonPointer): string {
  const known = contract.node(pointer) === undefined ? (parentPointer(pointer) ?? '') : pointer;
  return `${contract.file}:${contract.position(known).line}`;
}

function reference({ file, version }: Contract): Comparison['older'] {
  return { file, version };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
