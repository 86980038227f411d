import { isDeepStrictEqual } from 'node:util';
import { type JsonPointer, numberedPaging, type Operation } from '../../../contract/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';
import { itemsOf, type ListQuery, pageQuery, pageSizes, sizeQuery } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';
import { foreignValueProbes, neighbouringQuestions } from '../../probes/index.ts';

/** A request, and what it differs in from the one that comes before it. */
export interface AskInTurn {
  readonly differs: string;
  readonly plan: RequestPlan;
  /** It asks for the same, and gets the same answer. So do those that are asked at the same time. */
  readonly isSame?: true;
  readonly atOnce?: readonly Pick<AskInTurn, 'differs' | 'plan'>[];
  /** What says that it is refused, whatever comes before it. */
  readonly isRefused?: JsonPointer;
  /** It names nothing, and lists nothing. */
  readonly isUnknown?: UnknownName;
  /** More of the list that it asks for, in words that nobody asked it in. */
  readonly wider?: RequestPlan;
  /** The same about pages of a size that nobody asked for yet: alone, and beside what the question says. */
  readonly unasked?: readonly [alone: RequestPlan, beside: RequestPlan];
}
export interface UnknownName {
  /** What says how it is answered. */
  readonly promise: JsonPointer;
  /** The same with more names that are unknown, so that it resembles nothing that was asked. */
  readonly apart: RequestPlan;
}
export interface AsksInTurn {
  readonly question: RequestPlan;
  readonly others: readonly AskInTurn[];
}

/** A question about the resource, and requests that differ from it in one respect each. */
export async function asksInTurn(context: CheckContext): Promise<AsksInTurn> {
  const { operation, list, send } = context;
  const base = await list.frozen();
  const { response } = await send({ purpose: 'what there is to ask for' });
  const items = (operation.collection && itemsOf(operation.contract, operation.collection, response)) ?? [];
  const { question, neighbours } = neighbouringQuestions(operation, base, items);
  const plan: RequestPlan = { parameters: question, purpose: 'a request before and after others' };
  const stranger = refusalOfStrangers(operation);
  return {
    question: plan,
    others: [
      ...neighbours.map(({ differs, query }) => ({ differs, plan: { ...plan, parameters: query } })),
      ...aboutAnother(context, plan, base),
      ...unknownNames(context, plan),
      ...withOtherCredentials(context, plan),
      ...(stranger === undefined
        ? []
        : [
            {
              differs: 'no credentials',
              plan: { ...plan, ...WITHOUT_CREDENTIALS },
              isRefused: stranger,
              ...unaskedOf(operation, question),
            },
          ]),
    ],
  };
}

function aboutAnother({ operation, resources }: CheckContext, plan: RequestPlan, base: ListQuery): AskInTurn[] {
  const [resource] = resources.slice(1);
  if (resource === undefined) return [];
  const parameters = widerQuery(operation, base, plan.parameters ?? {});
  const wider = parameters && { ...plan, resource, parameters };
  return [{ differs: 'another resource', plan: { ...plan, resource }, ...(wider && { wider }) }];
}

/** The question with one name of its resource changed each, where no other resource that is known differs in it. */
function unknownNames(context: CheckContext, plan: RequestPlan): readonly AskInTurn[] {
  const { operation, resource, resources } = context;
  const named = operation.parameters.filter(
    ({ role, name, answers }) =>
      role === 'resource' &&
      answers.unknown !== undefined &&
      resources.every(({ parameters }) => parameters[name] === resource.parameters[name]),
  );
  const probes = foreignValueProbes({ ...context, foreign: {} }, named, 'unknown');
  const apart = Object.fromEntries(probes.map(({ parameter, text }) => [parameter.name, text]));
  return probes.map(({ parameter: { name }, text, promise }) => ({
    differs: `an unknown ${name}`,
    plan: { ...plan, parameters: { ...plan.parameters, [name]: text } },
    isUnknown: { promise, apart: { ...plan, parameters: { ...plan.parameters, ...apart } } },
  }));
}

const WITHOUT_CREDENTIALS: Pick<RequestPlan, 'credentials'> = { credentials: { broken: 'missing' } };

/** Unlike the sizes of all other requests. */
const UNUSUAL_SIZE = 37;

/**
 * The beginning of the list that a question is about, in pages that hold more than it asked for; the whole list where it has no pages. `undefined`
 * where neither can be asked for.
 */
function widerQuery(
  operation: Operation,
  base: ListQuery,
  question: NonNullable<RequestPlan['parameters']>,
): RequestPlan['parameters'] {
  const { paging, filters = [] } = operation.collection ?? {};
  // A filter that filters by default hides what the question may ask for.
  if (paging === undefined) return filters.some((filter) => filter.default !== undefined) ? undefined : base;
  const numbered = numberedPaging(operation.collection);
  const sizes = numbered?.size && pageSizes(operation, numbered);
  const size = sizes?.from(UNUSUAL_SIZE) ?? 0;
  const isWider = numbered?.size !== undefined && size >= 2 * Number(question[numbered.size.name]);
  return isWider ? { ...question, ...pageQuery(numbered, { index: 0, size }) } : undefined;
}

/** Nothing where no size can be asked for. */
function unaskedOf(operation: Operation, question: ListQuery): Pick<AskInTurn, 'unasked'> {
  const unusual = sizeQuery(operation, UNUSUAL_SIZE);
  if (!unusual) return {};
  const pages = { purpose: 'pages of a size that nobody asked for yet', ...WITHOUT_CREDENTIALS };
  return {
    unasked: [
      { ...pages, parameters: unusual },
      { ...pages, parameters: { ...question, ...unusual } },
    ],
  };
}

/** What promises that a request without credentials is refused; `undefined` where nothing does. */
function refusalOfStrangers({ guests, security, contract }: Operation): JsonPointer | undefined {
  const schemes = contract.credentials.filter(({ name }) => security.includes(name));
  const answers = schemes.flatMap(({ broken }) =>
    broken.filter(({ way }) => way === 'missing').map(({ answer }) => answer),
  );
  return guests ? undefined : answers.find(({ outcomes }) => !outcomes.includes('success'))?.promise;
}

function withOtherCredentials(context: CheckContext, plan: RequestPlan): readonly AskInTurn[] {
  const asks = otherCredentials(context).map(({ differs, credentials }) => ({
    differs,
    plan: { ...plan, credentials },
  }));
  return asks.slice(0, 1).map((first) => ({ ...first, isSame: true, atOnce: asks.slice(1) }));
}

interface OtherCredentials {
  readonly differs: string;
  readonly credentials: NonNullable<RequestPlan['credentials']>;
}

/** Each other form, those first that stand elsewhere in the request than the one in use: other code reads them. Else another method of signing. */
function otherCredentials({ operation, credentials }: CheckContext): readonly OtherCredentials[] {
  const [used, ...others] = credentials.filter(({ scheme }) => operation.security.includes(scheme.name));
  const isBeside = ({ scheme }: (typeof others)[number]) => isDeepStrictEqual(scheme.place, used?.scheme.place);
  const forms = others
    .toSorted((one, other) => Number(isBeside(one)) - Number(isBeside(other)))
    .map(({ scheme: { name, form } }) => ({
      differs: `credentials of the form ${form}`,
      credentials: { scheme: name },
    }));
  const method = used?.methods.slice(1).find((name) => used.scheme.methods.some((each) => each.as === name));
  if (forms.length > 0 || !used || method === undefined) return forms;
  return [{ differs: `the method ${method}`, credentials: { scheme: used.scheme.name, method } }];
}
