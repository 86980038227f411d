import { counted, cutText, oneLine } from '../../judgement/index.ts';

/** As many whole sentences as fit into one line, and how many more there are. Only a first sentence is ever cut. */
export function fittingSentences(sentences: readonly string[], limit: number): string {
  const [first = '', ...others] = sentences.map(oneLine);
  let line = cutText(first, limit);
  for (const [index, sentence] of others.entries()) {
    if (line.length + 1 + sentence.length > limit)
      return `${line} And ${counted(others.length - index, 'further reasons')}.`;
    line = `${line} ${sentence}`;
  }
  return line;
}
