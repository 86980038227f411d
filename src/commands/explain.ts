import { closest, distance } from 'fastest-levenshtein';
import { CommandError, defineCommand, EXIT } from './program/index.ts';

/** Share of the letters of a misspelt id that may be wrong. */
const MISSPELT = 1 / 3;

export const explain = defineCommand({
  name: 'explain',
  does: 'says what a check promises, why that matters, what breaks it and how to mend it; without a check it lists all',
  example: 'pagination/pages-make-the-whole',
  takes: (command) => command.argument('[check]', 'family/name of a check, or its name alone'),
  run: async (_options, check) => {
    const { checkPagesIn, renderCheckPage } = await import('../reporting/index.ts');
    const pages = checkPagesIn();
    if (check === undefined) {
      console.log(pages.map(({ id, title }) => `${id}: ${title}`).join('\n'));
      return EXIT.kept;
    }
    const found = pages.filter(({ id }) => id === check || id.endsWith(`/${check}`));
    const [page] = found;
    if (page === undefined)
      throw new CommandError(
        unknownCheck(
          check,
          pages.map(({ id }) => id),
        ),
      );
    console.log(found.map((each) => renderCheckPage(each).trimEnd()).join('\n\n'));
    return EXIT.kept;
  },
});

/** The checks that somebody may have meant: those that hold the word, or else the one that is spelt alike. */
function unknownCheck(word: string, ids: readonly string[]): string {
  const holding = ids.filter((id) => word !== '' && id.includes(word));
  if (holding.length > 0) return `Unknown check "${word}". Checks that hold this word: ${holding.join(', ')}.`;
  const names = new Map(ids.flatMap((id) => [id, id.split('/')[1] ?? id].map((name): [string, string] => [name, id])));
  const nearest = closest(word, [...names.keys()]);
  const isNear = distance(word, nearest) <= nearest.length * MISSPELT;
  return `Unknown check "${word}". ${isNear ? `Did you mean ${names.get(nearest)}? ` : ''}explain without a word lists all.`;
}
