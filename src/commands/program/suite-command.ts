import { Command, type Option } from 'commander';
import { CommandError } from './command-error.ts';
import { nearestWord, suggestion } from '../../contract/index.ts';

/**
 * A command line that answers what it does not know in a sentence with the nearest known word.
 * It replaces methods that commander calls and does not declare: were one renamed, commander's own sentence would be shown, and the tests would fail.
 */
export class SuiteCommand extends Command {
  /** Whether options that are not known here belong to another program. */
  readonly #passesOn: boolean;

  constructor(name: string, { passesOn = false }: { passesOn?: boolean } = {}) {
    super(name);
    this.#passesOn = passesOn;
    this.exitOverride();
    this.helpOption('-h, --help', 'shows this');
  }

  unknownOption(word: string): void {
    if (this.#passesOn) return;
    const words = [...this.options.map(({ long }) => long ?? ''), '--help'];
    const known = this.options.map(({ flags }) => flags);
    throw new CommandError(
      `Unknown option "${word}". ${suggestion(nearestWord(word, words), known.length > 0 ? known : ['--help'])}`,
    );
  }

  /** A word too many is most often an option without its dashes, or a value without its option. */
  _excessArguments(words: readonly string[]): void {
    this.unknownOption(words[this.registeredArguments.length] ?? '');
  }

  optionMissingArgument({ long, flags }: Option): never {
    throw new CommandError(`${long} is given without a value. Write ${flags}.`);
  }
}
