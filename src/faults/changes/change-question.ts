import type { Parameter } from '../../contract/index.ts';
import { type Asked, type Fields, firstValue, type StageWrappers } from '../../provider/index.ts';

/** Reads a parameter as if another text had been sent; `undefined` stands for a parameter that is not there. */
export function changeQuestion(
  { name }: Pick<Parameter, 'name'>,
  change: (text: string | undefined, ask: Asked) => string | undefined,
): StageWrappers {
  return {
    validate: (next) => (ask) => {
      const place = ask.operation.parameters.find((parameter) => parameter.name === name)?.in;
      const { query, form, path } = ask.request;
      const sent = place === 'path' ? path[name] : firstValue(place === 'form' ? form : query, name);
      const text = change(sent, ask);
      if (text === sent) return next(ask);
      const request =
        place === 'path'
          ? { path: { ...path, [name]: text ?? '' } }
          : place === 'form'
            ? { form: withField(form, name, text) }
            : { query: withField(query, name, text) };
      return next({ ...ask, request: { ...ask.request, ...request } });
    },
  };
}

function withField(fields: Fields, name: string, text: string | undefined): Fields {
  const others = fields.filter(([other]) => other !== name);
  return text === undefined ? others : [...others, [name, text]];
}
