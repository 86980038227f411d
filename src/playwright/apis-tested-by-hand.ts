import type { Configuration } from '../environments/index.ts';

/**
 * The APIs whose tests by hand run. Where only operations or checks are chosen, none do. On the mock they say nothing about a provider and take as
 * long as the verification, so there they run only where the command line (`words`) selects tests.
 */
export function apisTestedByHand(
  { selections, part }: Pick<Configuration, 'selections' | 'part'>,
  words: readonly string[],
): readonly string[] {
  if (part !== undefined) return [];
  const tested = selections.filter(({ environment }) => words.length > 0 || environment !== undefined);
  return [...new Set(tested.map(({ contract }) => contract.api))];
}
