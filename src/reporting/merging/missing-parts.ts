import { counted } from '../../judgement/index.ts';
import { isEmptyPart } from '../result/index.ts';
import { MergeError } from './merge-error.ts';
import type { RunPart } from './run-part.ts';

/**
 * A sentence for each part that never came or came without a verdict, because neither may look like one that passed. Throws `MergeError` where nothing says
 * how many parts there are.
 */
export function missingParts(parts: readonly RunPart[], expected: number | undefined): readonly string[] {
  const shards = parts.flatMap(({ run }) => run.manifest.part?.shard ?? []);
  const [{ total } = { total: undefined }] = shards;
  if (total === undefined && expected === undefined)
    throw new MergeError(
      'Nothing in these runs says how many parts there are: say it with --parts, because a part that never came must not look like one that passed.',
    );
  const absent = Array.from({ length: total ?? 0 }, (_, index) => index + 1).filter(
    (number) => !shards.some(({ current }) => current === number),
  );
  const names = parts.map(({ name }) => name).join(', ');
  return [
    ...absent.map((number) => `The part of machine ${number} of ${total} is missing.`),
    ...(expected !== undefined && expected !== parts.length
      ? [`${counted(expected, 'parts')} had to come, and there are ${parts.length}: ${names}.`]
      : []),
    ...parts.flatMap(({ name, run }) =>
      run.unfinished === undefined || isEmptyPart(run)
        ? []
        : [`${name} holds no verdict (${run.unfinished.kind}): ${run.unfinished.reason}.`],
    ),
  ];
}
