import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from '#test';
import { runProgram } from '../program.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of the test that runs, in which commands run in this process. */
export interface CommandFolder {
  readonly folder: string;
  write(file: string, text: string): void;
  run(...words: readonly string[]): Promise<Said>;
}

export function commandFolder(): CommandFolder {
  const folder = test.info().outputPath('own');
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    write: (file, text) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    },
    run: (...words) => runIn(folder, words),
  };
}

/** Commands say what they do on the console, and read and write where the process is. */
async function runIn(folder: string, words: readonly string[]): Promise<Said> {
  const [before, log] = [process.cwd(), console.log];
  const [out, err]: [string[], string[]] = [[], []];
  process.chdir(folder);
  console.log = (text: string) => out.push(`${text}\n`);
  try {
    const code = await runProgram(words, { out: (text) => out.push(text), err: (text) => err.push(text) });
    return { code, out: out.join(''), err: err.join('') };
  } finally {
    console.log = log;
    process.chdir(before);
  }
}
