import type { ApiRun, Run } from '../../findings/index.ts';
import { MergeError } from './merge-error.ts';
import type { RunPart } from './run-part.ts';

/** What has to be the same in every part, in words, and as one text. */
const SAME: Readonly<Record<string, (run: Run) => string | undefined>> = {
  'versions of the suite': ({ manifest }) => `${manifest.suite} ${manifest.version}`,
  commits: ({ manifest }) => manifest.commit,
  CONTRACT_FAIL_ON: ({ manifest }) => manifest.failOn,
  CONTRACT_REQUIRE: ({ manifest }) => manifest.require.join(',') || 'nothing',
  CONTRACT_PROBES: ({ manifest }) => manifest.probes,
  'selections of APIs, operations and checks': ({ manifest: { part: { shard, leftOut, operations, checks } = {} } }) =>
    shard && JSON.stringify({ leftOut, operations, checks }),
  'numbers of machines': ({ manifest }) => String(manifest.part?.shard?.total ?? 'none is said'),
};

/** Throws `MergeError` where parts are of different wholes, or where two are the same part. */
export function refuseStrangers(parts: readonly RunPart[]): void {
  for (const [what, of] of Object.entries(SAME))
    refuseDifference(
      what,
      parts.map(({ name, run }) => ({ name, value: of(run) })),
    );
  const verified = parts.flatMap(({ name, run }) => run.apis.map((api) => ({ name, api })));
  for (const [api, runs] of Map.groupBy(verified, (each) => each.api.api))
    refuseDifference(
      `contracts of ${api}`,
      runs.map(({ name, api: { contract } }) => ({ name, value: `${contract.version} (${contract.sha256})` })),
    );
  refuseTwins(
    verified,
    ({ api }) => `verified ${placeOf(api)}`,
    ', and name environments that are not the same with CONTRACT_ENV',
  );
  const shards = parts.flatMap(({ name, run }) => {
    const { shard } = run.manifest.part ?? {};
    return shard === undefined ? [] : [{ name, shard }];
  });
  refuseTwins(shards, ({ shard: { current, total } }) => `are of machine ${current} of ${total}`);
}

interface Named {
  /** Of the folder. */
  readonly name: string;
}

function refuseDifference(what: string, values: readonly (Named & { readonly value: string | undefined })[]): void {
  const known = values.filter(({ value }) => value !== undefined);
  const [first] = known;
  const other = known.find(({ value }) => value !== first?.value);
  if (first === undefined || other === undefined) return;
  throw new MergeError(
    `${first.name} and ${other.name} cannot be joined, because their ${what} differ: ${first.value}, and ${other.value}.`,
  );
}

function refuseTwins<Part extends Named>(parts: readonly Part[], does: (part: Part) => string, hint = ''): void {
  for (const [text, [first, second]] of Map.groupBy(parts, does))
    if (first !== undefined && second !== undefined)
      throw new MergeError(`${first.name} and ${second.name} both ${text}. Give each part once${hint}.`);
}

function placeOf({ api, environment }: ApiRun): string {
  return `${api} on ${environment.name}`;
}
