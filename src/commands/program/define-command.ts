import type { Command as TypedCommand } from '@commander-js/extra-typings';
import type { ExitCode } from './exit-code.ts';
import { SuiteCommand } from './suite-command.ts';
import { typed } from './typed.ts';

/** A command line with its options and arguments, whose types say what they are read as. */
interface CommandLine {
  opts(): unknown;
  processedArgs: unknown[];
  parse(words: readonly string[], source: { from: 'user' }): CommandLine;
}
type OptionsOf<Line extends CommandLine> = ReturnType<Line['opts']>;
type WordsOf<Line extends CommandLine> = Line['processedArgs'];

interface Definition<Line extends CommandLine> {
  readonly name: string;
  /** One sentence, without its stop: what the command does. */
  readonly does: string;
  /** What to type after the name, shown in the help. */
  readonly example: string;
  /** Whether another program understands the options that are not known here. */
  readonly passesOn?: boolean;
  /** Adds options and arguments. */
  readonly takes: (command: TypedCommand) => Line;
  /** Calls a room and prints what it gives. It imports the room only now, because help and a misspelt word need none. */
  readonly run: (options: OptionsOf<Line>, ...words: WordsOf<Line>) => Promise<ExitCode>;
}

/** Where help goes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export interface CommandDefinition<Line extends CommandLine = CommandLine> {
  readonly name: string;
  readonly does: string;
  /** What a command line means. Throws `CommandError` with one sentence where it means nothing. */
  readonly read: (words: readonly string[], output?: Output) => { options: OptionsOf<Line>; words: WordsOf<Line> };
  /** Reads a command line and does what it says. */
  readonly run: (words: readonly string[], output?: Output) => Promise<ExitCode>;
}

/** Makes a command out of its parts. */
export function defineCommand<Line extends CommandLine>(definition: Definition<Line>): CommandDefinition<Line> {
  const { name, does, run } = definition;
  const read: CommandDefinition<Line>['read'] = (words, output) => {
    const line = commandLine(definition, output);
    line.parse(words, { from: 'user' });
    return { options: line.opts() as OptionsOf<Line>, words: line.processedArgs };
  };
  return {
    name,
    does,
    read,
    run: async (typedWords, output) => {
      const { options, words } = read(typedWords, output);
      return run(options, ...words);
    },
  };
}

function commandLine<Line extends CommandLine>(
  { name, does, example, passesOn = false, takes }: Definition<Line>,
  output: Output | undefined,
): Line {
  const command = new SuiteCommand(typed(name, ' ').trimEnd(), { passesOn })
    .description(`${does}.`)
    .addHelpText('after', `\nExample:\n  ${typed(name, example)}`)
    .configureOutput(output === undefined ? {} : { writeOut: output.out, writeErr: output.err });
  // The typings that know the options are a package of their own; they describe the same class.
  return takes(command as unknown as TypedCommand);
}
