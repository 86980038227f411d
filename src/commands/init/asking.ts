import { CommandError } from '../program/index.ts';

/** Asks a person, one question at a time. */
export interface Asking {
  /** Whether anybody answers; where nobody does, each question gets its default. */
  readonly isHeard: boolean;
  text(message: string, usual: string): Promise<string>;
  choose(message: string, choices: readonly string[]): Promise<string>;
}

/** Nobody is there: every question has its default. */
export const NO_ONE: Asking = {
  isHeard: false,
  text: (_, usual) => Promise.resolve(usual),
  choose: (_, [first = '']) => Promise.resolve(first),
};

/** Asks at the terminal. */
export async function askAtTerminal(): Promise<Asking> {
  const { isCancel, select, text } = await import('@clack/prompts');
  // An empty line is no text at all.
  const answerOf = (answer: string | symbol | undefined): string => {
    if (isCancel(answer)) throw new CommandError('Stopped. Nothing was written.');
    return String(answer ?? '');
  };
  return {
    isHeard: true,
    text: async (message, usual) => answerOf(await text({ message, initialValue: usual })),
    choose: async (message, choices) =>
      answerOf(await select({ message, options: choices.map((value) => ({ value, label: value })) })),
  };
}
