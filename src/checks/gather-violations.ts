import { gravestOf, type Violation } from '../judgement/index.ts';

/** What one judgement finds: all of it at the end, or one after another. */
type Found = Promise<readonly Violation[]> | AsyncIterable<Violation>;

/**
 * Judges everything side by side and yields what is found, in the order of `all`. Where a judgement throws, its error is thrown at the end,
 * so that nothing is lost that the others found, or that it found itself before.
 */
export async function* gatherViolations<T>(all: readonly T[], judge: (each: T) => Found): AsyncGenerator<Violation> {
  const judged = await Promise.all(all.map((each) => settled(judge(each))));
  for (const { violations } of judged) yield* violations;
  const errors = judged.flatMap((each) => ('error' in each ? [each.error] : []));
  if (errors.length > 0) throw gravestOf(errors);
}

async function settled(found: Found): Promise<{ readonly violations: Violation[]; readonly error?: unknown }> {
  const violations: Violation[] = [];
  try {
    if (Symbol.asyncIterator in found) for await (const violation of found) violations.push(violation);
    else violations.push(...(await found));
    return { violations };
  } catch (error) {
    return { violations, error };
  }
}
