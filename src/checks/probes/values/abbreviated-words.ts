import type { Parameter } from '../../../contract/index.ts';

/**
 * What stands for a listed word where a program maps words to short ones: its first letter, and a number or a boolean for the first word. Converters of
 * JSON and of Protocol Buffers take the number of an enumeration for its name. Of a direction a number is tried anyway.
 */
export function abbreviatedWords({ role }: Pick<Parameter, 'role'>, words: readonly string[]): readonly string[] {
  const long = words.find((word) => word.length > 2)?.charAt(0) ?? '';
  return role === 'order' ? [long] : [long, role === 'sort' ? '0' : 'true'];
}
