import type { Parameter } from '../contract/index.ts';

/** The texts that stand on the wire for the text of a parameter: one for each value where a list repeats its name, else the text itself. */
export function textsOf(parameter: Pick<Parameter, 'list'> | undefined, text: string): readonly string[] {
  const { list } = parameter ?? {};
  return list?.repeats === true ? text.split(list.separator) : [text];
}
