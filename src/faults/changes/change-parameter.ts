import type { Parameter } from '../../contract/index.ts';
import { type Asked, readText, type StageWrappers, withText } from '../../provider/pipeline/index.ts';

/** Reads a parameter as if another text had been sent; `undefined` stands for a parameter that was not sent. */
export function changeParameter(
  { name }: Pick<Parameter, 'name'>,
  change: (text: string | undefined, ask: Asked) => string | undefined,
): StageWrappers {
  return {
    validate: (next) => (ask) => {
      const { request, operation } = ask;
      const parameter = operation.parameters.find((known) => known.name === name);
      const sent = parameter && readText(parameter, request);
      const text = change(sent, ask);
      return parameter === undefined || text === sent
        ? next(ask)
        : next({ ...ask, request: withText(parameter, request, text) });
    },
  };
}
