import type { Parameter } from '../../contract/index.ts';
import { cookieNamed, type Fields, firstValue, type IncomingRequest } from '../http/incoming-request.ts';

type Sent = Pick<IncomingRequest, 'path' | 'query' | 'form' | 'headers' | 'json'>;

/** The text of a parameter as it came over the wire, `undefined` where it was not sent. A JSON value is given as its JSON text, a string as itself. */
export function readText(parameter: Parameter, request: Sent): string | undefined {
  const { name, sentAs = name, in: place } = parameter;
  switch (place) {
    case 'path':
      return request.path[name];
    case 'query':
    case 'form':
      return fieldText(parameter, request[place]);
    case 'header':
      return request.headers[sentAs.toLowerCase()];
    case 'cookie':
      return cookieNamed(request, sentAs);
    case 'json':
      return memberText(parameter, request.json[sentAs]);
  }
}

/** A string and the values of a list are read without their quotes. */
function memberText({ list }: Parameter, json: string | undefined): string | undefined {
  if (list && json?.startsWith('[')) return (JSON.parse(json) as unknown[]).map(String).join(list.separator);
  return json?.startsWith('"') ? String(JSON.parse(json)) : json;
}

/** The same request with another text of one parameter; `undefined` leaves the parameter out. */
export function withText<Request extends Sent>(
  parameter: Parameter,
  request: Request,
  text: string | undefined,
): Request {
  const { name, sentAs = name, in: place } = parameter;
  switch (place) {
    case 'path':
      return { ...request, path: { ...request.path, [name]: text ?? '' } };
    case 'query':
    case 'form':
      return { ...request, [place]: withField(request[place], parameter, text) };
    case 'header':
      return { ...request, headers: withMember(request.headers, sentAs.toLowerCase(), text) };
    case 'cookie': {
      const others = (request.headers['cookie'] ?? '').split(/; */).filter((each) => !each.startsWith(`${sentAs}=`));
      const cookies = text === undefined ? others : [...others, `${sentAs}=${encodeURIComponent(text)}`];
      return { ...request, headers: { ...request.headers, cookie: cookies.join('; ') } };
    }
    case 'json':
      return {
        ...request,
        json: withMember(request.json, sentAs, text === undefined ? text : asJson(request, sentAs, text)),
      };
  }
}

/** A list that repeats its name is one text again. */
function fieldText({ name, sentAs = name, list }: Parameter, fields: Fields): string | undefined {
  if (!list?.repeats) return firstValue(fields, sentAs);
  const texts = fields.filter(([other]) => other === sentAs).map(([, text]) => text);
  return texts.length === 0 ? undefined : texts.join(list.separator);
}

function withField(fields: Fields, { name, sentAs = name, list }: Parameter, text: string | undefined): Fields {
  const others = fields.filter(([other]) => other !== sentAs);
  const texts = text === undefined ? [] : list?.repeats ? text.split(list.separator) : [text];
  return [...others, ...texts.map((one) => [sentAs, one] as const)];
}

function withMember(
  members: Readonly<Record<string, string>>,
  name: string,
  text: string | undefined,
): Readonly<Record<string, string>> {
  const { [name]: _, ...others } = members;
  return text === undefined ? others : { ...others, [name]: text };
}

/** A text stays a text in JSON where it was one. */
function asJson({ json }: Sent, name: string, text: string): string {
  return json[name]?.startsWith('"') || !/^(-?\d+(\.\d+)?|true|false)$/.test(text) ? JSON.stringify(text) : text;
}
