import { expect, test } from '#test';
import { sentencesOf } from './sentences-of.ts';

const CASES: readonly (readonly [what: string, markdown: string, sentences: readonly (readonly [string, number])[]])[] =
  [
    [
      'points, questions and exclamations',
      'It runs. Does it? Yes!',
      [
        ['It runs.', 2],
        ['Does it?', 2],
        ['Yes!', 1],
      ],
    ],
    [
      'lines of one paragraph',
      'One sentence\non two lines.\n\nAnother.',
      [
        ['One sentence on two lines.', 5],
        ['Another.', 1],
      ],
    ],
    [
      'a heading',
      '# The title\nThe text.',
      [
        ['The title', 2],
        ['The text.', 2],
      ],
    ],
    [
      'items of a list, each by itself',
      'It takes:\n- the first\n  and more\n- [x] the second\n1. a third',
      [
        ['It takes:', 2],
        ['the first and more', 4],
        ['the second', 2],
        ['a third', 2],
      ],
    ],
    [
      'abbreviations',
      'Values, e.g. Dates, stand there, i.e. here, cf. No. 5 by J. Smith.',
      [['Values, e.g. Dates, stand there, i.e. here, cf. No. 5 by J. Smith.', 13]],
    ],
    [
      'numbers and names with points',
      'Version 1.2 reads a.yaml, then 3.5 s pass.',
      [['Version 1.2 reads a.yaml, then 3.5 s pass.', 8]],
    ],
    [
      'code as one word',
      'Run `npm run verify -- -g "a. B"` now. `npm test` refuses.',
      [
        ['Run code now.', 3],
        ['code refuses.', 2],
      ],
    ],
    ['code with a backtick in it', 'Say ``a ` b`` and stop.', [['Say code and stop.', 4]]],
    [
      'the text of a link',
      'See [the guide](docs/a.md "A. B") and [it][1].\n\n[1]: a.md',
      [['See the guide and it.', 5]],
    ],
    [
      'an address',
      'Open https://example.org/a.b?c=d. Then <https://example.org>.',
      [
        ['Open address.', 2],
        ['Then address.', 2],
      ],
    ],
    [
      'emphasis',
      '**Lists.** That _the total_ counts snake_case.',
      [
        ['Lists.', 1],
        ['That the total counts snake_case.', 5],
      ],
    ],
    [
      'a point within brackets or quotations',
      'It says "no." Then (so it seems.) It ends.',
      [
        ['It says "no."', 3],
        ['Then (so it seems.)', 4],
        ['It ends.', 2],
      ],
    ],
    ['a small word behind a point', 'It waits… then goes on.', [['It waits… then goes on.', 5]]],
    ['signs that are no words', 'a → b – c = d', [['a → b – c = d', 4]]],
    [
      'a quotation',
      '> Quoted text.\n> More.',
      [
        ['Quoted text.', 2],
        ['More.', 1],
      ],
    ],
    [
      'nothing of tables, code, comments, pictures and rules',
      '| a | b |\n| - | - |\n\n```sh\nrun it. Now.\n```\n<!-- a\nb. -->\n\n![a picture](a.png)\n\n---\n',
      [],
    ],
  ];

for (const [what, markdown, sentences] of CASES)
  test(`the sentences of a text: ${what}`, () => {
    expect(sentencesOf(markdown).map(({ text, words }) => [text, words])).toEqual(sentences);
  });

test('a sentence says the line where its paragraph begins', () => {
  expect(sentencesOf('# A\n\n<!-- b\nc -->\nD e.\nF g.').map(({ line }) => line)).toEqual([1, 5, 5]);
});
