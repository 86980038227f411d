import type { ContractPlan } from './contract-plan.ts';
import type { ListPlan } from './parts/list.ts';
import type { AskedNode, Node, Part } from './parts/part.ts';

/** What a list shares with the others of its contract. */
interface Shared {
  readonly plan: ContractPlan;
  readonly name: string;
}

const ERROR = { $ref: '#/components/schemas/Error' };
const REFUSALS = [400, 401, 403, 404];

/** The path of a list and what stands under it. */
export function writeList(list: ListPlan, { plan, name }: Shared): [path: string, node: Node] {
  const parts = partsOf(list, plan);
  const parameters = parts.flatMap((part) => part.parameters ?? []);
  const sent = parameters.filter((each) => list.method === 'query' || each.in !== undefined);
  const fields = parameters.filter((each) => list.method !== 'query' && each.in === undefined);
  const operation = {
    operationId: name,
    parameters: sent.map(({ name: called, in: place = 'query', required, schema, also }) => ({
      name: called,
      in: place,
      ...(required && { required }),
      ...also,
      schema,
    })),
    ...(fields.length > 0 && { requestBody: writeBody(fields, list.method) }),
    'x-collection': writeCollection(list, { parts, plan }),
    responses: writeResponses(list, parts),
  };
  return [`${list.path.path}/${name.toLowerCase()}`, { [list.method === 'query' ? 'get' : 'post']: operation }];
}

function partsOf(list: ListPlan, { fields }: ContractPlan): readonly Part[] {
  const shape = { isArray: list.envelope.items === '', hasForm: list.method !== 'query' };
  const filters = list.filters ? fields.flatMap((field) => field.filters) : [];
  return [
    { parameters: list.path.parameters },
    { parameters: list.further },
    list.paging?.(shape) ?? {},
    list.total(shape),
    list.sort?.(fields) ?? {},
    { parameters: filters.map(({ parameter }) => parameter), collection: { filters: filters.map(({ said }) => said) } },
    { headers: list.envelope.headers },
    { promises: promisesOf(list, filters.length > 0) },
  ];
}

function promisesOf({ noMatch, inclusive }: ListPlan, isFiltered: boolean): string[] {
  return isFiltered ? [...(noMatch ? ['no-match-is-empty'] : []), ...(inclusive ? ['inclusive-bounds'] : [])] : [];
}

function writeCollection({ envelope: { items } }: ListPlan, { parts, plan }: { parts: readonly Part[]; plan: ContractPlan }): Node {
  const { identity } = plan.identity;
  const promises = parts.flatMap((part) => part.promises ?? []);
  return {
    items,
    ...(identity !== undefined && { identity }),
    ...(Object.assign({}, ...parts.map(({ collection }) => collection)) as Node),
    promises: Object.fromEntries(promises.map((promise) => [promise, {}])),
  };
}

function writeBody(fields: readonly AskedNode[], method: ListPlan['method']): Node {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const schema = {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(fields.map(({ name, schema: said, also }) => [name, { ...said, ...also }])),
  };
  const type = method === 'form' ? 'application/x-www-form-urlencoded' : 'application/json';
  return { content: { [type]: { schema } } };
}

function writeResponses({ envelope: { items, mediaType } }: ListPlan, parts: readonly Part[]): Node {
  const headers = Object.assign({}, ...parts.map((part) => part.headers)) as Node;
  const body = Object.assign({}, ...parts.map((part) => part.body)) as Node;
  const refused = { description: 'Refused.', content: { [mediaType]: { schema: ERROR } } };
  return {
    200: { description: 'The list.', headers, content: { [mediaType]: { schema: bodySchema(items, body) } } },
    ...Object.fromEntries(REFUSALS.map((status) => [status, refused])),
  };
}

function bodySchema(items: string, body: Node): Node {
  const rows = { type: 'array', items: { $ref: '#/components/schemas/Item' } };
  if (items === '') return rows;
  const [outer = '', inner] = items.slice(1).split('/');
  const wrapped = inner === undefined ? rows : { type: 'object', required: [inner], properties: { [inner]: rows } };
  const properties = { ...body, [outer]: wrapped };
  return { type: 'object', required: Object.keys(properties), properties };
}
