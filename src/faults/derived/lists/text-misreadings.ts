import { alsoWhere, type Misread } from './misreading.ts';

/** How the text of a filter is taken for another one before it is looked for. */
export const TEXT_MISREADINGS: readonly Misread[] = [
  ['blanks-joined', 'takes several blanks for one', alsoWhere((own, text) => own.includes(text.replace(/ +/g, ' ')))],
  ['hyphens-as-blanks', 'takes hyphens for blanks', alsoWhere((own, text) => own.includes(text.replaceAll('-', ' ')))],
  ['dots-trimmed', 'leaves out the dots at its end', alsoWhere((own, text) => own.includes(text.replace(/\.+$/, '')))],
  ['decoded-as-html', 'decodes its text as HTML', alsoWhere((own, text) => own.includes(decodedAsHtml(text)))],
  ['cut-at-an-at', 'reads its text as far as an @', alsoWhere((own, text) => own.includes(text.split('@')[0] || text))],
  [
    'and',
    'takes AND for both of two texts',
    alsoWhere((own, text) => text.split(' AND ').every((part) => own.includes(part))),
  ],
];

function decodedAsHtml(text: string): string {
  return text.replace(/&#(\d+);?/g, (_, code) => String.fromCharCode(Number(code)));
}
