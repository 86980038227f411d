import type { Parameter } from '../contract/index.ts';
import type { ClientRequest } from './client.ts';
import type { RecordedRequest } from './exchange.ts';
import type { WireRequest } from './wire-request.ts';

type Pair = readonly [name: string, value: string];

/** What a provider reads from a request, under the names that the contract gives its parameters. */
export function parametersOf(
  wire: WireRequest,
  { operation, parameters }: ClientRequest,
  credentials: ReadonlySet<string>,
): Pair[] {
  const elsewhere = operation.parameters.flatMap((parameter): Pair[] => {
    const { name, sentAs = name, in: place } = parameter;
    const value =
      place === 'path'
        ? parameters[name]
        : place === 'header'
          ? wire.headers[sentAs.toLowerCase()]
          : place === 'cookie'
            ? cookieNamed(wire, sentAs)
            : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  const known = new Set(operation.parameters.filter(({ in: place }) => place === 'query').map(sentNameOf));
  const isParameter = ([name]: Pair) =>
    known.has(name) || !(wire.form || wire.json || credentials.has(name.toLowerCase()));
  const query = wire.query.filter(isParameter);
  const members = (wire.json ?? []).map(([name, text]): Pair => [name, text]);
  return [
    ...elsewhere,
    ...readAs(operation.parameters, 'query', query),
    ...readAs(operation.parameters, 'form', wire.form ?? []),
    ...readAs(operation.parameters, 'json', members),
  ];
}

/** The pairs of one place by the names of the contract; what a list says under one name several times is one text. */
function readAs(parameters: readonly Parameter[], place: Parameter['in'], pairs: readonly Pair[]): Pair[] {
  const known = new Map(parameters.filter((each) => each.in === place).map((each) => [sentNameOf(each), each]));
  return pairs.map(([name, value]) => {
    const parameter = known.get(name);
    const { list } = parameter ?? {};
    const texts = list?.repeats ? pairs.filter(([other]) => other === name).map(([, text]) => text) : [value];
    return [parameter?.name ?? name, texts.join(list?.separator)];
  });
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
