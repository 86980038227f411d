import type { CollectionField } from '../../../contract/index.ts';
import type { Json } from '../../json.ts';

/** Ways in which services write a number or a word into a header. */
const SHAPES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `items 0-0/${text}`,
  (text) => `items */${text}`,
  (text) => `0-0/${text}`,
  (text) => `/${text}`,
  (text) => `total=${text}`,
  (text) => `total: ${text}`,
  (text) => `${text} items`,
];

/** The text of a header in which the contract's pattern finds a value. */
export function textOf({ pattern }: CollectionField, value: Json): string {
  const text = String(value);
  if (pattern === undefined) return text;
  const shapes = [...SHAPES.map((shape) => shape(text)), asWritten(pattern, text)];
  const expression = new RegExp(pattern, 'u');
  const fits = (candidate: string): boolean => {
    const found = expression.exec(candidate);
    return (found?.[1] ?? found?.[0]) === text;
  };
  return shapes.find(fits) ?? text;
}

/** The pattern itself with the value for its first group, and without the signs that stand for other characters. */
function asWritten(pattern: string, text: string): string {
  return pattern
    .replace(/\((?!\?)(?:[^()\\]|\\.)*\)/, text.replaceAll('$', '$$$$'))
    .replaceAll(/^\^|\$$/g, '')
    .replaceAll(/\\d[+*]?/g, '0')
    .replaceAll(/\\s[+*?]?/g, ' ')
    .replaceAll(/\.[*+]/g, 'x')
    .replaceAll(/\\(.)/g, '$1');
}
