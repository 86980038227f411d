/** The text with one import more, behind the last one. Throws where there is none. */
export function withImport(text: string, statement: string): string {
  const last = [...text.matchAll(/^(?:import |\} from ).*;\n/gm)].at(-1);
  if (last === undefined) throw new Error('The file has no import to stand behind.');
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}${statement}\n${text.slice(end)}`;
}

/** The text with one element more at the end of an exported array or record. Throws where there is none of that name. */
export function withElement(text: string, constant: string, element: string): string {
  const begin = text.search(declarationOf(constant));
  const end = begin < 0 ? -1 : begin + text.slice(begin).search(/^[\]}]/m);
  if (begin < 0 || end < begin) throw new Error(`The file declares no ${constant} of several lines.`);
  return `${text.slice(0, end)}  ${element},\n${text.slice(end)}`;
}

/** Where a constant is declared. */
export function declarationOf(constant: string): RegExp {
  return new RegExp(String.raw`^export const ${constant}\b.*[[{]$`, 'm');
}
