import { MARK } from './mark.ts';

/** Places where an author still has to write something: `file:line: what`. */
export function leftToWrite(file: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const [, sentence] = new RegExp(String.raw`${MARK}: (.+?)(?: \*/)?$`).exec(line) ?? [];
    return sentence === undefined ? [] : [`${file}:${index + 1}: ${sentence}`];
  });
}
