import type { Parameter } from '../../contract/index.ts';
import {
  type Asked,
  type Fields,
  firstValue,
  type IncomingRequest,
  type StageWrappers,
} from '../../provider/pipeline/index.ts';

/** Reads a parameter as if another text had been sent; `undefined` stands for a parameter that was not sent. */
export function changeParameter(
  { name }: Pick<Parameter, 'name'>,
  change: (text: string | undefined, ask: Asked) => string | undefined,
): StageWrappers {
  return {
    validate: (next) => (ask) => {
      const { request, operation } = ask;
      const place = operation.parameters.find((parameter) => parameter.name === name)?.in;
      const sent = place === 'path' ? request.path[name] : firstValue(request[fieldsAt(place)], name);
      const text = change(sent, ask);
      if (text === sent) return next(ask);
      return next({ ...ask, request: { ...request, ...changed(request, { name, place, text }) } });
    },
  };
}

function changed(
  request: IncomingRequest,
  { name, place, text }: { name: string; place: Parameter['in'] | undefined; text: string | undefined },
): Partial<IncomingRequest> {
  if (place === 'path') return { path: { ...request.path, [name]: text ?? '' } };
  return { [fieldsAt(place)]: withField(request[fieldsAt(place)], name, text) };
}

function fieldsAt(place: Parameter['in'] | undefined): 'form' | 'query' {
  return place === 'form' ? 'form' : 'query';
}

function withField(fields: Fields, name: string, text: string | undefined): Fields {
  const others = fields.filter(([other]) => other !== name);
  return text === undefined ? others : [...others, [name, text]];
}
