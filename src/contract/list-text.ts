import type { ParameterList } from './model/index.ts';

/**
 * The values of a list as one text: `1,2`. Where they stand apart on the wire, a JSON array says what commas cannot: `["a,b","c"]`, and `[]` for none.
 */
export function joinList({ separator, apart }: ParameterList, texts: readonly string[]): string {
  const text = texts.join(separator);
  const isPlain = texts.length > 0 && !texts.some((each) => each.includes(separator)) && valuesIn(text) === undefined;
  return apart && !isPlain ? JSON.stringify(texts) : text;
}

/** The values that stand in the text of a list, each as text. */
export function splitList({ separator, apart }: ParameterList, text: string): readonly string[] {
  return (apart ? valuesIn(text) : undefined) ?? text.split(separator);
}

function valuesIn(text: string): readonly string[] | undefined {
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
  try {
    const values: unknown = JSON.parse(text);
    return Array.isArray(values) && values.every((value) => typeof value === 'string') ? values : undefined;
  } catch {
    return undefined;
  }
}
