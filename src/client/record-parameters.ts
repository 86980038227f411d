import type { Parameter } from '../contract/index.ts';
import type { ClientRequest } from './client.ts';
import type { RecordedRequest } from './exchange.ts';
import { isMember, textAmong } from './text-among.ts';
import type { Pair } from './wire-pairs.ts';
import type { WireRequest } from './wire-request.ts';

/** What a provider reads from a request, under the names that the contract gives its parameters. */
export function parametersOf(
  wire: WireRequest,
  { operation, parameters }: ClientRequest,
  credentials: ReadonlySet<string>,
): Pair[] {
  const elsewhere = operation.parameters.flatMap((parameter): Pair[] => {
    const { name, sentAs = name, in: place } = parameter;
    if (place === 'path') return name in parameters ? [[name, parameters[name] ?? '']] : [];
    const sent =
      place === 'header'
        ? wire.headers[sentAs.toLowerCase()]
        : place === 'cookie'
          ? cookieNamed(wire, sentAs)
          : undefined;
    const text = sent === undefined ? undefined : textAmong(parameter, sentAs, [[sentAs, sent]]);
    return text === undefined ? [] : [[name, text]];
  });
  const known = operation.parameters.filter(({ in: place }) => place === 'query');
  const isParameter = ([name]: Pair) =>
    known.some((each) => isSaidBy(each, name)) || !(wire.form || wire.json || credentials.has(name.toLowerCase()));
  const query = wire.query.filter(isParameter);
  const members = (wire.malformation ? [] : (wire.json ?? [])).map(([name, text]): Pair => [name, text]);
  return [
    ...elsewhere,
    ...readAs(operation.parameters, 'query', query),
    ...readAs(operation.parameters, 'form', wire.form ?? []),
    ...readAs(operation.parameters, 'json', members),
  ];
}

/** The pairs of one place by the names of the contract; what a list or an object says in several of them is one text. */
function readAs(parameters: readonly Parameter[], place: Parameter['in'], pairs: readonly Pair[]): Pair[] {
  const known = parameters.filter((each) => each.in === place);
  return pairs.map(([name, value]) => {
    const parameter = known.find((each) => sentNameOf(each) === name) ?? known.find((each) => isSaidBy(each, name));
    return parameter ? [parameter.name, textAmong(parameter, sentNameOf(parameter), pairs) ?? value] : [name, value];
  });
}

function isSaidBy(parameter: Parameter, name: string): boolean {
  return sentNameOf(parameter) === name || isMember(parameter, sentNameOf(parameter), name);
}

function cookieNamed({ headers }: WireRequest, name: string): string | undefined {
  const cookies = (headers['cookie'] ?? '').split('; ');
  const found = cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
  return found === undefined ? undefined : decodeURIComponent(found);
}

function sentNameOf({ name, sentAs }: Parameter): string {
  return sentAs ?? name;
}

/** Names that stand more than once, where that is not how a list is sent. */
export function repetitions(
  { query, form = [] }: WireRequest,
  { operation, repeated = {} }: ClientRequest,
): Pick<RecordedRequest, 'repeated'> {
  const lists = new Set(operation.parameters.flatMap((each) => (each.list?.repeats ? [sentNameOf(each)] : [])));
  const names = [query, form].flatMap((pairs) =>
    pairs.map(([name]) => name).filter((name, index, all) => all.indexOf(name) !== index),
  );
  const found = names.filter((name) => !lists.has(name) || name in repeated);
  return found.length > 0 ? { repeated: [...new Set(found)] } : {};
}
