import { CommanderError } from 'commander';
import type { Output } from './define-command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

/** Errors whose message is made for users, by name: their classes live in rooms that are loaded only where they are needed. */
const SENTENCES: ReadonlySet<string> = new Set([
  'CommandError',
  'ConfigurationError',
  'ContractError',
  'MergeError',
  'PactError',
  'ReportsError',
]);

/** Says why a command did not come to an end: a sentence where the user can do something, else everything that is known. */
export function explainError(error: unknown, { err }: Output): ExitCode {
  // Commander ends by throwing, after it has printed help or a sentence of its own.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.kept : EXIT.couldNotRun;
  if (error instanceof Error) err(`${SENTENCES.has(error.name) ? error.message : (error.stack ?? error.message)}\n`);
  else err(`${String(error)}\n`);
  return EXIT.couldNotRun;
}
