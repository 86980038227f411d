import { isDeepStrictEqual } from 'node:util';
import {
  numberedPaging,
  schemaKeyword,
  type CredentialScheme,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import type { RequestPlan, Resource } from '../../../judgement/index.ts';
import { allowsText } from '../../../lists/index.ts';
import { hasRoleOfQuestion } from '../values/is-question.ts';
import { isCursor } from '../values/is-cursor.ts';
import { orderTexts } from '../values/order-texts.ts';
import { validText } from '../values/valid-text.ts';
import { coveringRows, type Row } from './covering-rows.ts';

/** What a probe is sent beside. */
export interface ProbeContext {
  /** For a reader: `event_type=normal, offset=1, edge`. */
  readonly says: string;
  /** What it sets, for evidence: names of parameters, of a resource, of a form of credentials. */
  readonly names: readonly string[];
  readonly plan: Pick<RequestPlan, 'resource' | 'credentials' | 'target'> & {
    readonly parameters: Readonly<Record<string, string>>;
  };
}

/** What an environment offers beside the parameters of an operation. */
export interface Surroundings {
  /** The one that is judged comes first. */
  readonly resources: readonly Resource[];
  /** Forms of credentials that open the operation, the one in use first. Default: only that one. */
  readonly schemes?: readonly Pick<CredentialScheme, 'name' | 'form' | 'place'>[];
}

/** Of a parameter of another role no one knows whether a value that its schema allows is one that the provider knows. */
const OFFERED: readonly Parameter['role'][] = ['filter', 'page', 'size', 'sort', 'order'];

/** Values of one kind; `undefined` leaves it out. */
type Factor = readonly (Choice | undefined)[];
interface Choice {
  readonly says: string;
  readonly name: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly plan?: Pick<RequestPlan, 'resource' | 'credentials'>;
}

/**
 * Contexts in which the values that an operation offers meet pairwise: each filter, a later page, another size, each direction, each resource and
 * each form of credentials, all of them without the parameters that are judged. Every value is known from the contract, so each context by itself
 * is a valid request.
 */
export function contextsOf(
  operation: Operation,
  surroundings: Surroundings,
  judged: readonly Parameter[],
): readonly ProbeContext[] {
  const factors = factorsOf(operation, surroundings, judged);
  return contextsFrom(factors, coveringRows(factors.map(({ length }) => length)));
}

/**
 * The contexts that hold most, as many as it takes for every value to be in one of them: each filter, a later page, another size and a direction,
 * with the resources and the forms of credentials in turn.
 */
export function fullContextsOf(
  operation: Operation,
  surroundings: Surroundings,
  judged: readonly Parameter[],
): readonly ProbeContext[] {
  const factors = factorsOf(operation, surroundings, judged);
  // Where no other resource or form of credentials is said, there still is one.
  const levels = factors.map((factor) => factor.length - (factor[0]?.parameters ? 1 : 0));
  const rows = Array.from({ length: Math.max(0, ...levels) }, (_, turn) => levels.map((count) => turn % count));
  return contextsFrom(factors, rows);
}

function contextsFrom(factors: readonly Factor[], rows: readonly Row[]): readonly ProbeContext[] {
  return rows
    .map((row) => contextFrom(row.flatMap((level, factor) => factors[factor]?.[level] ?? [])))
    .filter(({ says }) => says !== '');
}

function factorsOf(
  operation: Operation,
  { resources, schemes = [] }: Surroundings,
  judged: readonly Parameter[],
): readonly Factor[] {
  const offered = alternativesOf(operation)
    .filter((group) => group.length > 0 && !group.some(({ name }) => judged.some((each) => each.name === name)))
    .map((group): Factor => [...group.flatMap((parameter) => choicesOf(operation, parameter)), undefined]);
  const isAboutNames = judged.some((parameter) => parameter.role !== 'owner' && !hasRoleOfQuestion(parameter));
  return [...offered, isAboutNames ? [] : otherResources(resources), otherSchemes(schemes)].filter(
    (factor) => factor.length > 1,
  );
}

/** The parameters that are offered; those of two directions stand in one group, because no one says what both of them together mean. */
function alternativesOf(operation: Operation): readonly (readonly Parameter[])[] {
  const { syntax } = operation.collection?.sort ?? {};
  const turning = syntax?.style === 'by-direction' ? [syntax.ascending.name, syntax.descending.name] : [];
  const offered = operation.parameters.filter((parameter) => isOffered(operation, parameter));
  const isTurning = ({ name }: Parameter): boolean => turning.includes(name);
  return [...offered.filter((each) => !isTurning(each)).map((each) => [each]), offered.filter(isTurning)];
}

function otherResources(resources: readonly Resource[]): Factor {
  return [
    ...resources.slice(1).map((resource) => ({ says: resource.name, name: resource.name, plan: { resource } })),
    undefined,
  ];
}

/** What stands where the one in use stands is read by the same code, so it comes last. */
function otherSchemes([used, ...schemes]: NonNullable<Surroundings['schemes']>): Factor {
  const isElsewhere = ({ place }: Pick<CredentialScheme, 'place'>): boolean => !isDeepStrictEqual(place, used?.place);
  const ordered = schemes.toSorted((left, right) => Number(isElsewhere(right)) - Number(isElsewhere(left)));
  const others = ordered.map(({ name, form }) => ({
    says: `signed in by ${form}`,
    name: form,
    plan: { credentials: { scheme: name } },
  }));
  return [...others, undefined];
}

function isOffered(operation: Operation, parameter: Parameter): boolean {
  return (
    parameter.in !== 'path' &&
    OFFERED.includes(parameter.role) &&
    !parameter.required &&
    parameter.answers.unknown === undefined &&
    !isCursor(operation, parameter)
  );
}

/** Each listed value up to the second, two orders, or a number: the second page, and a page of two. */
function choicesOf(operation: Operation, parameter: Parameter): readonly Choice[] {
  const { contract, collection } = operation;
  const listed = schemaKeyword(contract, parameter.schemaPointer, 'enum')?.value;
  const isPage = numberedPaging(collection)?.page.pointer === parameter.pointer;
  const number = isPage || parameter.role === 'size' ? '2' : undefined;
  const known = Array.isArray(listed) ? listed.map(String) : ordersOf(operation, parameter);
  const texts = known?.slice(0, 2) ?? [validText(operation, parameter, number)];
  return texts
    .filter((text) => text !== undefined)
    .map((text) => ({
      says: `${parameter.name}=${text}`,
      name: parameter.name,
      parameters: { [parameter.name]: text },
    }));
}

/** The first order and the last one: another direction and, where there are several keys, another key. */
function ordersOf(operation: Operation, parameter: Parameter): readonly string[] | undefined {
  const texts = orderTexts(operation, parameter)?.filter((text) => allowsText(operation.contract, parameter, text));
  return texts && [...new Set([texts[0], texts.at(-1)])].filter((text) => text !== undefined);
}

function contextFrom(choices: readonly Choice[]): ProbeContext {
  return {
    says: choices.map(({ says }) => says).join(', '),
    names: choices.map(({ name }) => name),
    plan: {
      ...(Object.assign({}, ...choices.map(({ plan }) => plan)) as Choice['plan']),
      parameters: Object.assign({}, ...choices.map(({ parameters }) => parameters)) as Record<string, string>,
    },
  };
}
