import type { ContractPlan } from './contract-plan.ts';
import { signedParameters } from './parts/access.ts';
import { AGREED, agrees, hasTwoResources, itemsOf } from './write-promises.ts';
import type { ListPlan } from './parts/list.ts';
import type { AskedNode, Node, Part } from './parts/part.ts';

/** What a list shares with the others of its contract. */
interface Shared {
  readonly plan: ContractPlan;
  readonly name: string;
}

const AGREED_FIELD = { [AGREED]: { type: 'string', minLength: 3 } };
const ERROR = { $ref: '#/components/schemas/Error' };

/** The path of a list and what stands under it. */
export function writeList(list: ListPlan, { plan, name }: Shared): [path: string, node: Node] {
  const parts = partsOf(list, plan);
  const parameters = parts.flatMap((part) => part.parameters ?? []);
  const sent = parameters.filter((each) => methodOf(list, plan) === 'query' || each.in !== undefined);
  const fields = parameters.filter((each) => methodOf(list, plan) !== 'query' && each.in === undefined);
  const operation = {
    operationId: name,
    parameters: sent.map(({ name: called, in: place = 'query', required, schema, also }) => ({
      name: called,
      in: place,
      ...(required && { required }),
      ...also,
      schema,
    })),
    ...(fields.length > 0 && { requestBody: writeBody(fields, methodOf(list, plan)) }),
    'x-collection': writeCollection(list, { parts, plan }),
    responses: writeResponses(list, { parts, plan }),
  };
  return [`${list.path.path}/${name.toLowerCase()}`, { [methodOf(list, plan) === 'query' ? 'get' : 'post']: operation }];
}

/** What signs the fields of a request cannot sign a JSON body. */
function methodOf({ method }: ListPlan, { access }: ContractPlan): ListPlan['method'] {
  return method === 'json' && signedParameters(access).length > 0 ? 'form' : method;
}

function partsOf(list: ListPlan, plan: ContractPlan): readonly Part[] {
  const shape = { isArray: itemsOf(list, plan) === '', hasForm: methodOf(list, plan) !== 'query', identity: plan.identity };
  const filters = list.filters ? plan.fields.flatMap((field) => field.filters) : [];
  return [
    { parameters: list.path.parameters },
    { parameters: list.further },
    { parameters: signedParameters(plan.access) },
    list.paging?.(shape) ?? {},
    list.total(shape),
    list.sort?.(plan.fields) ?? {},
    { parameters: filters.map(({ parameter }) => parameter), collection: { filters: filters.map(({ said }) => withinFields(said, plan)) } },
    { headers: list.envelope.headers },
    { body: { ...plan.wording.success, ...(plan.promised.agreement === 'value' && agrees(plan) && AGREED_FIELD) } },
    { promises: promisesOf(list, filters.length > 0) },
  ];
}

/** A filter looks only into fields that the items have. */
function withinFields({ or = [], ...said }: Node, { fields }: ContractPlan): Node {
  const names = fields.map(({ name }) => `/${name}`);
  const there = (or as readonly (string | Node)[]).filter((further) =>
    names.includes(String(typeof further === 'string' ? further : further['field'])),
  );
  return there.length > 0 ? { ...said, or: there } : said;
}

function promisesOf({ noMatch, inclusive }: ListPlan, isFiltered: boolean): string[] {
  return isFiltered ? [...(noMatch ? ['no-match-is-empty'] : []), ...(inclusive ? ['inclusive-bounds'] : [])] : [];
}

function writeCollection(list: ListPlan, { parts, plan }: { parts: readonly Part[]; plan: ContractPlan }): Node {
  const { identity } = plan.identity;
  const promises = parts.flatMap((part) => part.promises ?? []);
  return {
    items: itemsOf(list, plan),
    ...(identity !== undefined && { identity }),
    ...(Object.assign({}, ...parts.map(({ collection }) => collection)) as Node),
    promises: { ...Object.fromEntries(promises.map((promise) => [promise, {}])), ...furtherPromises(list, plan) },
  };
}

/** Alike items have one identity here, so that many of them can be made. */
function furtherPromises({ path }: ListPlan, plan: ContractPlan): Node {
  const { promised, identity, fields } = plan;
  const [field] = fields;
  const by = [...Object.keys(identity.properties), ...(field ? [field.name] : [])].map((name) => `/${name}`);
  const isOfShelf = path.parameters.some(({ name }) => name === 'shelf');
  const isOwn = promised.ownItems && isOfShelf && hasTwoResources(plan) && identity.identity !== undefined;
  return { ...(promised.merged && { merged: { by } }), ...(isOwn && { 'own-items': {} }) };
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

function writeResponses(
  list: ListPlan,
  { parts, plan }: { parts: readonly Part[]; plan: ContractPlan },
): Node {
  const { wording } = plan;
  const { mediaType } = list.envelope;
  const headers = Object.assign({}, ...parts.map((part) => part.headers)) as Node;
  const body = Object.assign({}, ...parts.map((part) => part.body)) as Node;
  const refused = { description: 'Refused.', content: { [mediaType]: { schema: ERROR } } };
  const listed = bodySchema(itemsOf(list, plan), body);
  const schema = wording.refusals.length > 0 ? severalLists(listed) : oneOf(listed, { ...ERROR, 'x-outcome': 'refused' });
  return {
    200: { description: 'The list.', headers, content: { [mediaType]: { schema } } },
    ...Object.fromEntries(wording.refusals.map((status) => [status, refused])),
  };
}

function oneOf(listed: Node, other: Node): Node {
  return { oneOf: [{ ...listed, 'x-outcome': 'success' }, other] };
}

/** A body that is an array may have either of two shapes, and a list that is not empty fits both. */
function severalLists(listed: Node): Node {
  return 'items' in listed ? oneOf(listed, { ...listed, minItems: 1, 'x-outcome': 'success' }) : listed;
}

function bodySchema(items: string, body: Node): Node {
  const rows = { type: 'array', items: { $ref: '#/components/schemas/Item' } };
  if (items === '') return rows;
  const [outer = '', inner] = items.slice(1).split('/');
  const wrapped = inner === undefined ? rows : { type: 'object', required: [inner], properties: { [inner]: rows } };
  const properties = { ...body, [outer]: wrapped };
  return { type: 'object', required: Object.keys(properties), properties };
}
