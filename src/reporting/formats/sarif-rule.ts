import type { Manifest, Verdict } from '../../findings/index.ts';
import { checkPage, checkPageText } from '../check-page.ts';

/** A check as a rule of SARIF: what it is about, why it matters where the suite has a page on it, and the address of that page where one is known. */
export function sarifRule(
  { check, title }: Pick<Verdict, 'check' | 'title'>,
  { docs }: Pick<Manifest, 'docs'>,
): object {
  const [family = '', name = ''] = check.split('/');
  const page = checkPageText(check);
  const address = docs === undefined ? undefined : `${docs}/${checkPage(check)}`;
  const sentence = `${title[0]?.toUpperCase()}${title.slice(1)}.`;
  return {
    id: check,
    name: pascalCase(`${family}-${name}`),
    shortDescription: { text: sentence },
    fullDescription: { text: sentence },
    help: {
      text: page === undefined ? sentence : plain(page),
      markdown: [page ?? sentence, ...(address === undefined ? [] : [`[The page of this check](${address})`])].join(
        '\n\n',
      ),
    },
    ...(address !== undefined && { helpUri: address }),
    defaultConfiguration: { level: 'error' },
    properties: { tags: [family] },
  };
}

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Without the marks of Markdown that stand at the beginning of a line. */
function plain(markdown: string): string {
  return markdown.replaceAll(/^#+ |^<!--.*-->$/gm, '').trim();
}
