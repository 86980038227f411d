import { type ApiRun, type Manifest, resolveWaiverDoubts, type Run } from '../../findings/index.ts';
import { isEmptyPart } from '../result/index.ts';
import { missingParts } from './missing-parts.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import type { RunPart } from './run-part.ts';

/**
 * The run that one machine would have left, out of the runs of several. `expected` is the number of parts, where the runs do not know it. What is missing
 * fails the run. Throws `MergeError` where the runs are none of one whole.
 */
export function mergeRuns(parts: readonly RunPart[], expected?: number): Run {
  refuseStrangers(parts);
  const missing = missingParts(parts, expected);
  const apis = resolveWaiverDoubts(inTurn(parts));
  const fidelity = apis.flatMap((api) => fidelityOf(api, parts));
  if (missing.length === 0 && parts.every(({ run }) => isEmptyPart(run)))
    return { manifest: manifestOf(parts, apis), apis, unfinished: { kind: 'nothing selected', reason: NOTHING } };
  const errors = new Set([...missing, ...parts.flatMap(({ run }) => run.errors ?? [])]);
  return {
    manifest: manifestOf(parts, apis),
    apis,
    ...(fidelity.length > 0 && { fidelity }),
    ...byHandOf(parts),
    ...(errors.size > 0 && { errors: [...errors] }),
  };
}

/** How the tests by hand of all machines ended. */
function byHandOf(parts: readonly RunPart[]): Pick<Run, 'byHand'> {
  const counts = parts.flatMap(({ run }) => run.byHand ?? []);
  const sum = (name: keyof NonNullable<Run['byHand']>) => counts.reduce((total, count) => total + count[name], 0);
  if (counts.length === 0) return {};
  return { byHand: { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') } };
}

const NOTHING = 'no tests were selected on any machine, so there is no verdict';

/** In the order of one machine: by API, and then by environment. Shards were dealt their work in turn; other parts are in the order in which they are given. */
function inTurn(parts: readonly RunPart[]): readonly ApiRun[] {
  const dealt = parts.flatMap(({ run }) => {
    const { current, total } = run.manifest.part?.shard ?? { current: 1, total: 0 };
    return run.apis.map((api, index) => ({ api, place: index * total + current }));
  });
  const isSharded = parts.every(({ run }) => run.manifest.part?.shard !== undefined);
  return dealt
    .toSorted((one, other) => (isSharded ? one.place - other.place : compareNames(one.api.api, other.api.api)))
    .map(({ api }) => api);
}

/** By code point, as contracts are read. */
function compareNames(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function fidelityOf({ api, environment }: ApiRun, parts: readonly RunPart[]) {
  return parts
    .flatMap(({ run }) => run.fidelity ?? [])
    .filter((each) => each.api === api && each.environment === environment.name);
}

function manifestOf(parts: readonly RunPart[], apis: readonly ApiRun[]): Manifest {
  const manifests = parts.map(({ run }) => run.manifest);
  const startOf = ({ startedAt }: Manifest) => Date.parse(startedAt);
  const start = Math.min(...manifests.map(startOf));
  const end = Math.max(...manifests.map((manifest) => startOf(manifest) + manifest.durationMs));
  const { part: _, ...first } = manifests[0] as Manifest;
  const part = partOf(manifests, apis);
  return { ...first, startedAt: new Date(start).toISOString(), durationMs: end - start, ...(part && { part }) };
}

/** What was left out of the whole. A test, an API or a machine of one part alone is none of it. */
function partOf(manifests: readonly Manifest[], apis: readonly ApiRun[]): Manifest['part'] {
  const parts = manifests.map(({ part = {} }) => part);
  const all = (list: (part: NonNullable<Manifest['part']>) => readonly string[] | undefined) => [
    ...new Set(parts.flatMap((part) => list(part) ?? [])),
  ];
  const leftOut = all((part) => part.leftOut).filter((name) => !apis.some(({ api }) => api === name));
  const operations = all((part) => part.operations);
  const checks = all((part) => part.checks);
  const counts = parts.flatMap(({ tests }) => tests ?? []);
  const tests = {
    selected: counts.reduce((sum, { selected }) => sum + selected, 0),
    all: counts.reduce((sum, count) => sum + count.all, 0),
  };
  const part = {
    ...(tests.selected < tests.all && { tests }),
    ...(leftOut.length > 0 && { leftOut }),
    ...(operations.length > 0 && { operations }),
    ...(checks.length > 0 && { checks }),
  };
  return Object.keys(part).length === 0 ? undefined : part;
}
