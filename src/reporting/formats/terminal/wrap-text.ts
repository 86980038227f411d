const COLUMNS = 100;

/**
 * Breaks a text between words, so that no line is wider than 100 columns. The caller has written `indent` columns of
 * the first line; each further line starts with that many blanks.
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
