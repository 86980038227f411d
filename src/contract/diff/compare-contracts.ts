import path from 'node:path';
import { ContractError } from '../contract-error.ts';
import type { Contract } from '../model/index.ts';
import type { FoundChange, GradedChange } from './change.ts';
import type { Compared } from './extension-changes.ts';
import { gradeChange } from './grade-change.ts';
import { openapiChange } from './openapi-change.ts';
import { placeChanges } from './place-changes.ts';
import { redoclyChanges } from './redocly-changes.ts';

export interface Comparison {
  readonly api: string;
  readonly older: Pick<Contract, 'file' | 'version'>;
  readonly newer: Pick<Contract, 'file' | 'version'>;
  readonly changes: readonly GradedChange[];
}

/** Every difference between two contracts of one API, the extensions too, graded for providers and for consumers. Throws `ContractError` for two APIs. */
export async function compareContracts(older: Contract, newer: Contract): Promise<Comparison> {
  if (older.api !== newer.api)
    throw new ContractError(
      `${older.file} and ${newer.file} are contracts of different APIs: ${older.api} and ${newer.api}.`,
    );
  const found = new Map<string, FoundChange>();
  for (const change of [...placeChanges({ older, newer }), ...(await openapiChanges({ older, newer }))]) {
    const key = keyOf(change);
    if (!found.has(key)) found.set(key, change);
  }
  const changes = onePerLine([...found.values()].map((change) => withoutTraces(change, found)))
    .map(({ side, isPartOfNew, ...change }) => gradeChange(change, isPartOfNew ? 'offer' : side))
    .toSorted((one, other) => compareText(one.place, other.place) || compareText(one.what ?? '', other.what ?? ''));
  return { api: newer.api, older: revision(older), newer: revision(newer), changes };
}

async function openapiChanges({ older, newer }: Compared): Promise<FoundChange[]> {
  const changes = await redoclyChanges(path.join(older.root, older.file), path.join(newer.root, newer.file));
  return changes.flatMap((redocly) => {
    const change = openapiChange(redocly, { older, newer });
    const lines = {
      ...(redocly.base && { older: `${older.file}:${redocly.base.line}` }),
      ...(redocly.revision && { newer: `${newer.file}:${redocly.revision.line}` }),
    };
    return change ? [{ ...change, ...lines }] : [];
  });
}

function keyOf({ place, what, kind }: Pick<FoundChange, 'place' | 'what' | 'kind'>): string {
  return [place, what, kind].join('|');
}

const OF_TEXTS = ['pattern', 'minLength', 'maxLength', 'format'];

/** Where a text is no longer allowed, keywords about texts are gone too. They are wording then, because the change of the type says everything. */
function withoutTraces(change: FoundChange, found: ReadonlyMap<string, FoundChange>): FoundChange {
  if (change.kind !== 'removed' || !OF_TEXTS.includes(change.what ?? '')) return change;
  const type = found.get(keyOf({ place: change.place, what: 'type', kind: 'changed' }))?.after;
  return type === undefined || [type].flat().includes('string') ? change : { ...change, side: 'words' };
}

/** Several answers may share a component. A change of it is told once, with the other places where it shows. */
function onePerLine(changes: readonly FoundChange[]): FoundChange[] {
  const groups = Map.groupBy(changes, ({ place, what, kind, older, newer }) =>
    [what, kind, ...((older ?? newer) ? [older, newer] : [place])].join('|'),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, ...(others.length > 0 && { alsoAt: others.map(({ place }) => place) }) }] : [],
  );
}

function revision({ file, version }: Contract): Comparison['older'] {
  return { file, version };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
