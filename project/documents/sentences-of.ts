/** A sentence of a text, with what a reader does not read as words taken out. */
export interface Sentence {
  /** Line of the file where its paragraph begins, from 1. */
  readonly line: number;
  readonly text: string;
  readonly words: number;
}

interface Block {
  readonly line: number;
  readonly text: string;
}

const FENCE = /^\s*(?:```|~~~)/;
const LIST_ITEM = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ x]\]\s+)?/;
const HEADING = /^\s*#{1,6}\s+/;
/** Rows of tables, link definitions and rules hold no sentences. */
const NO_TEXT = /^\s*(?:\||\[[^\]]+\]:\s|[-*_]{3,}\s*$)/;
/** Points behind these end no sentence; `No. 5` is one word with its number. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|ca|approx|resp|Dr|Mr|Ms|St|[A-Z])\.$/;
const NUMBERED = /(?:^|[\s(])(?:No|Fig|Sec)\.$/;
const CODE = 'code';

/** Every sentence of a Markdown text; tables, fenced code and comments are left out, and inline code counts as one word. */
export function sentencesOf(markdown: string): readonly Sentence[] {
  return blocksOf(withoutComments(markdown)).flatMap(({ line, text }) =>
    split(plain(text)).map((sentence) => ({ line, text: sentence, words: wordsIn(sentence) })),
  );
}

/** Comments become empty lines, so that the lines behind them keep their numbers. */
function withoutComments(markdown: string): string {
  return markdown.replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ''));
}

/** Paragraphs, headings and list items, each as one line. */
function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { line: number; parts: string[] } | undefined;
  let isCode = false;
  const close = (): void => {
    if (open) blocks.push({ line: open.line, text: open.parts.join(' ') });
    open = undefined;
  };
  for (const [index, written] of markdown.split('\n').entries()) {
    const line = written.replace(/^(?:\s*>)+\s?/, '');
    if (FENCE.test(line)) isCode = !isCode;
    const isText = !isCode && !FENCE.test(line) && line.trim() !== '' && !NO_TEXT.test(line);
    if (!isText || LIST_ITEM.test(line) || HEADING.test(line)) close();
    if (!isText) continue;
    open ??= { line: index + 1, parts: [] };
    open.parts.push(line.replace(HEADING, '').replace(LIST_ITEM, '').trim());
    if (HEADING.test(line)) close();
  }
  close();
  return blocks;
}

/** What is left when code is a word, a link is its text, and emphasis and tags are gone. */
function plain(text: string): string {
  return text
    .replaceAll(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, CODE)
    .replaceAll(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, '')
    .replaceAll(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replaceAll(/<?https?:\/\/[^\s>)]*[^\s>).,;:]>?/g, 'address')
    .replaceAll(/<\/?[a-z][^>]*>/gi, '')
    .replaceAll(/\*\*|__|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A sentence ends behind a point, with what closes brackets and quotations, where the next word does not begin small. */
function split(text: string): readonly string[] {
  const sentences: string[] = [];
  let begin = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?…]+["'”’)\]]*(?=\s)/gu)) {
    const [behind, next] = [text.slice(begin, index + end.length), text.slice(index + end.length).trimStart()];
    const goesOn = /^\p{Ll}/u.test(next) && !next.startsWith(CODE);
    if (goesOn || ABBREVIATION.test(behind) || (NUMBERED.test(behind) && /^\d/.test(next))) continue;
    sentences.push(behind.trim());
    begin = index + end.length;
  }
  return [...sentences, text.slice(begin).trim()].filter((sentence) => sentence !== '');
}

/** Dashes, arrows and signs by themselves are no words. */
function wordsIn(sentence: string): number {
  return sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
