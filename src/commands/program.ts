import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CommandError,
  EXIT,
  type ExitCode,
  explainError,
  nearestWord,
  type Output,
  SUITE,
  SuiteCommand,
  type CommandDefinition,
  suggestion,
  typed,
} from './program/index.ts';

/** Every command, in the order of the help; each lives in the file of its name. */
export const COMMANDS: readonly string[] = [
  'verify',
  'merge',
  'report',
  'doctor',
  'init',
  'confirm',
  'mock',
  'replay',
  'explain',
  'diff',
  'publish',
  'generate',
  'docs',
  'pacts',
  'pacts:verify',
  'pacts:publish',
  'pacts:can-i-deploy',
  'detect',
  'soak',
  'bench',
];

const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h']);

/** The console does not mind that nobody reads any more, as in `help | head -1`; a stream that is written to throws. */
const PROCESS: Output = {
  out: (text) => console.log(text.replace(/\n$/, '')),
  err: (text) => console.error(text.replace(/\n$/, '')),
};

/** Does what a command line says, `verify --help` for example, and gives the code to end with. Never throws. */
export async function runProgram(words: readonly string[], output: Output = PROCESS): Promise<ExitCode> {
  try {
    return await dispatch(words, output);
  } catch (error) {
    return explainError(error, output);
  }
}

async function dispatch([word, ...more]: readonly string[], output: Output): Promise<ExitCode> {
  if (word === '--version' || word === '-V') {
    const { version } = JSON.parse(readFileSync(SUITE.manifest, 'utf8')) as { version: string };
    output.out(`${version}\n`);
    return EXIT.kept;
  }
  const [about] = more;
  if (word !== undefined && !HELP.has(word)) return (await load(word)).run(more, output);
  if (about !== undefined) return (await load(about)).run(['--help'], output);
  // Without a word nothing was asked for, so nothing was done.
  await listCommands(word === undefined ? output.err : output.out);
  return word === undefined ? EXIT.couldNotRun : EXIT.kept;
}

/** Prints what can be done here: in the package, only what works without the project. */
async function listCommands(print: (text: string) => void): Promise<void> {
  const program = new SuiteCommand(SUITE.isInstalled ? 'npx api-contract-suite' : 'npm run')
    .usage(SUITE.isInstalled ? '<command> [options]' : '<command> -- [options]')
    .helpOption(false)
    .helpCommand('help [command]', 'shows what a command does and takes, with an example')
    .addHelpText('after', `\nExample:\n  ${typed('help')} verify`)
    .addHelpText('after', '\nExit codes: 0 kept, 1 something was found, 2 could not run.')
    .configureOutput({ writeOut: print });
  for (const { name, does } of await Promise.all(commandsHere().map(load))) program.command(name).summary(does);
  program.outputHelp();
}

function commandsHere(): readonly string[] {
  return COMMANDS.filter((name) => existsSync(fileOf(name)));
}

/** A command with what it needs to read its options, and no more. */
async function load(name: string): Promise<CommandDefinition> {
  if (!COMMANDS.includes(name)) {
    const known = commandsHere();
    throw new CommandError(`Unknown command "${name}". ${suggestion(nearestWord(name, known), known)}`);
  }
  if (!existsSync(fileOf(name)))
    throw new CommandError(
      `${name} works in a clone of the project, where its tools are, and not in the package. Here: ${commandsHere().join(', ')}.`,
    );
  const exported = (await import(pathToFileURL(fileOf(name)).href)) as Record<string, CommandDefinition>;
  const [command] = Object.values(exported);
  if (command === undefined) throw new TypeError(`${fileOf(name)} exports no command.`);
  return command;
}

/** Compiled, the files beside this one end as it does. */
function fileOf(name: string): string {
  return path.join(import.meta.dirname, `${name.replaceAll(':', '-')}${path.extname(import.meta.filename)}`);
}
