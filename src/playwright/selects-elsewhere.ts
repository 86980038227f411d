import { parseArgs } from 'node:util';
import type { ReplayedTest } from './replay/replay-script.ts';

/**
 * Whether `-g` and `-G` of a command line select a test of these, which are of APIs that the run leaves out. If they do, a run without a selected
 * test is the empty part of a whole; if not, they are mistyped. A file that is named has to be right everywhere, so it says nothing.
 */
export function selectsElsewhere(tests: readonly ReplayedTest[], words: readonly string[]): boolean {
  const { values, tokens } = parseArgs({
    args: [...words],
    options: { grep: { type: 'string', short: 'g' }, 'grep-invert': { type: 'string', short: 'G' } },
    strict: false,
    tokens: true,
  });
  // What stands behind another option may be its value.
  const isFile = (index: number) => {
    const before = tokens[index - 1];
    return tokens[index]?.kind === 'positional' && (before?.kind !== 'option' || before.value !== undefined);
  };
  if (tokens.some((_, index) => isFile(index))) return false;
  const [wanted, unwanted] = [patternOf(values['grep']), patternOf(values['grep-invert'])];
  if (wanted === undefined && unwanted === undefined) return false;
  return tests.map(titleOf).some((title) => wanted?.test(title) !== false && unwanted?.test(title) !== true);
}

/** What Playwright compares a pattern with. */
function titleOf({ family, about, title }: ReplayedTest): string {
  return `contract contract.spec.ts ${family} ${about} ${title} @${family}`;
}

/** As Playwright reads it: `/text/i`, or a text in which letter case does not count. */
function patternOf(text: string | boolean | undefined): RegExp | undefined {
  if (typeof text !== 'string') return undefined;
  const [, source = text, flags = 'i'] = /^\/(.*)\/([gi]*)$/.exec(text) ?? [];
  return new RegExp(source, flags.replace('g', ''));
}
