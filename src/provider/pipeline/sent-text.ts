import { parse, stringify } from 'lossless-json';
import { joinList, type Parameter, splitList } from '../../contract/index.ts';
import { cookieNamed, type Fields, firstValue, type IncomingRequest } from '../http/incoming-request.ts';
import { folded, isMemberOf, memberFields, membersText, unfolded } from './members.ts';

type Sent = Pick<IncomingRequest, 'path' | 'query' | 'form' | 'headers' | 'json'>;

/** The text of a parameter as it came over the wire, `undefined` where it was not sent. A JSON value is given as its JSON text, a string as itself. */
export function readText(parameter: Parameter, request: Sent): string | undefined {
  const { name, sentAs = name, in: place } = parameter;
  switch (place) {
    case 'path':
      return oneText(parameter, request.path[name]);
    case 'query':
    case 'form':
      return fieldText(parameter, request[place]);
    case 'header':
      return oneText(parameter, request.headers[sentAs.toLowerCase()]);
    case 'cookie':
      return oneText(parameter, cookieNamed(request, sentAs));
    case 'json':
      return memberText(parameter, request.json[sentAs]);
  }
}

function oneText(parameter: Parameter, text: string | undefined): string | undefined {
  return text === undefined ? undefined : unfolded(parameter, text);
}

/** A string and the values of a list are read without their quotes. */
function memberText({ list }: Parameter, json: string | undefined): string | undefined {
  if (list && json?.startsWith('[')) return joinList(list, (parse(json) as unknown[]).map(elementText));
  return json?.startsWith('"') ? String(JSON.parse(json)) : json;
}

function elementText(value: unknown): string {
  return typeof value === 'string' ? value : (stringify(value) ?? '');
}

/** The same request with another text of one parameter; `undefined` leaves the parameter out. */
export function withText<Request extends Sent>(
  parameter: Parameter,
  request: Request,
  text: string | undefined,
): Request {
  const { name, sentAs = name, in: place } = parameter;
  const written = text === undefined ? undefined : folded(parameter, text);
  switch (place) {
    case 'path':
      return { ...request, path: { ...request.path, [name]: written ?? '' } };
    case 'query':
    case 'form':
      return { ...request, [place]: withField(request[place], parameter, text) };
    case 'header':
      return { ...request, headers: withMember(request.headers, sentAs.toLowerCase(), written) };
    case 'cookie': {
      const others = (request.headers['cookie'] ?? '').split(/; */).filter((each) => !each.startsWith(`${sentAs}=`));
      const cookies = written === undefined ? others : [...others, `${sentAs}=${encodeURIComponent(written)}`];
      return { ...request, headers: { ...request.headers, cookie: cookies.join('; ') } };
    }
    case 'json':
      return {
        ...request,
        json: withMember(request.json, sentAs, text === undefined ? text : asJson(request, sentAs, text)),
      };
  }
}

/** A list that repeats its name is one text again, and so is an object. */
function fieldText(parameter: Parameter, fields: Fields): string | undefined {
  const { name, sentAs = name, list } = parameter;
  if (list?.repeats) {
    const texts = fields.filter(([other]) => other === sentAs).map(([, text]) => text);
    return texts.length === 0 ? undefined : joinList(list, texts);
  }
  return oneText(parameter, firstValue(fields, sentAs)) ?? membersText({ ...parameter, sentAs }, fields);
}

function withField(fields: Fields, parameter: Parameter, text: string | undefined): Fields {
  const { name, sentAs = name, list } = parameter;
  const named = { ...parameter, sentAs };
  const others = fields.filter(([other]) => other !== sentAs && !isMemberOf(named, other));
  if (text === undefined) return others;
  const own = list?.repeats ? splitList(list, text).map((one) => [sentAs, one] as const) : memberFields(named, text);
  return [...others, ...own];
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
