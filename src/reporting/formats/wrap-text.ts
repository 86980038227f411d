const COLUMNS = 100;

/** Breaks a text between words at 100 columns; the lines after the first are indented by `indent` blanks, which the first is too where it is laid. */
export function wrapText(text: string, indent: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || indent + line.length + 1 + word.length > COLUMNS) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
