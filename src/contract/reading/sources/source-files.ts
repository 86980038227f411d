import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SourceText } from './source-text.ts';

/** The files that one contract is made of, each read once. */
export class SourceFiles {
  /** Absolute folder that names of files start from. */
  readonly root: string;
  readonly #texts = new Map<string, SourceText>();

  constructor(root: string) {
    this.root = root;
  }

  /** The names of what was read, in the order of reading. */
  get names(): readonly string[] {
    return [...this.#texts.keys()];
  }

  /** Over all that was read, in hexadecimal digits. */
  get sha256(): string {
    const hash = createHash('sha256');
    for (const { text } of this.#texts.values()) hash.update(text);
    return hash.digest('hex');
  }

  /** Whether something stands in any of them. */
  mention(what: RegExp): boolean {
    return [...this.#texts.values()].some(({ text }) => what.test(text));
  }

  /** Keeps a text that is read already. */
  add(text: SourceText): SourceText {
    this.#texts.set(text.file, text);
    return text;
  }

  /** `undefined` where there is no such file. Throws `ContractError` where it cannot be parsed. */
  read(file: string): SourceText | undefined {
    const known = this.#texts.get(file);
    if (known) return known;
    const text = textOf(path.resolve(this.root, file));
    return text === undefined ? undefined : this.add(new SourceText(text, file));
  }
}

function textOf(absolute: string): string | undefined {
  try {
    return readFileSync(absolute, 'utf8');
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
