const COLUMNS = 100;

/**
 * Breaks a text between words at 100 columns. Every line has `indent` blanks before it; those of the first line are the
 * caller's.
 */
export function wrapText(text: string, indent: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || indent + line.length + 1 + word.length > COLUMNS) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
