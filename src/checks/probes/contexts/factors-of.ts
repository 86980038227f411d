import { isDeepStrictEqual } from 'node:util';
import {
  numberedPaging,
  listedTexts,
  type CredentialScheme,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { type RequestPlan, type Resource, saidAs } from '../../../judgement/index.ts';
import { allowsText } from '../../../lists/index.ts';
import { defaultValues } from '../values/default-values.ts';
import { spareParameters } from '../values/spare-parameters.ts';
import { hasRoleOfQuestion } from '../values/is-question.ts';
import { isCursor } from '../values/is-cursor.ts';
import { orderTexts } from '../values/order-texts.ts';
import { validText } from '../values/valid-text.ts';

/** What an environment offers beside the parameters of an operation. */
export interface Surroundings {
  /** The one that is judged comes first. */
  readonly resources: readonly Resource[];
  /** Forms of credentials that open the operation, the one in use first. Default: only that one. */
  readonly schemes?: readonly Scheme[];
}

type Scheme = Pick<CredentialScheme, 'name' | 'form' | 'place'> & Partial<Pick<CredentialScheme, 'methods'>>;

/** Of a parameter of another role no one knows whether a value that its schema allows is one that the provider knows. */
const OFFERED: readonly Parameter['role'][] = ['filter', 'page', 'size', 'sort', 'order'];

/** Values of one kind; `undefined` leaves it out. */
export type Factor = readonly (Choice | undefined)[];
export interface Choice {
  readonly says: string;
  readonly name: string;
  readonly parameters?: RequestPlan['parameters'];
  readonly plan?: Pick<RequestPlan, 'resource' | 'credentials'>;
}

/** What an operation and its environment offer, but for the parameters that are judged. */
export function factorsOf(
  operation: Operation,
  { resources, schemes = [] }: Surroundings,
  judged: readonly Parameter[],
): readonly Factor[] {
  const offered = alternativesOf(operation)
    .filter((group) => group.length > 0 && !group.some(({ name }) => judged.some((each) => each.name === name)))
    .map((group): Factor => [...group.flatMap((parameter) => choicesOf(operation, parameter)), undefined]);
  const isAboutNames = judged.some((parameter) => parameter.role !== 'owner' && !hasRoleOfQuestion(parameter));
  const isOther = ({ name }: Parameter): boolean => judged.every((each) => each.name !== name);
  return [
    ...offered,
    ...sparesOf(operation, isOther),
    ...leftOut(operation, { resources }, judged),
    isAboutNames ? [] : otherResources(resources),
    otherSchemes(schemes),
  ].filter((factor) => factor.length > 1);
}

/** The parameters that are offered; those of two directions stand in one group, because no one says what both of them together mean. */
function alternativesOf(operation: Operation): readonly (readonly Parameter[])[] {
  const { syntax } = operation.collection?.sort ?? {};
  const turning = syntax?.style === 'by-direction' ? [syntax.ascending.name, syntax.descending.name] : [];
  const offered = operation.parameters.filter((parameter) => isOffered(operation, parameter));
  const isTurning = ({ name }: Parameter): boolean => turning.includes(name);
  return [...offered.filter((each) => !isTurning(each)).map((each) => [each]), offered.filter(isTurning)];
}

/** What plays no part in the answer may be there. */
function sparesOf(operation: Operation, isOther: (parameter: Parameter) => boolean): readonly Factor[] {
  return spareParameters(operation)
    .filter(({ parameter }) => isOther(parameter))
    .map(({ parameter: { name }, text }) => [choiceOf(name, text), undefined]);
}

/** A part of the name may be left out where it is the default. Beside another part that nothing has, it may be left out in any case. */
function leftOut(
  operation: Operation,
  { resources: [own] }: Surroundings,
  judged: readonly Parameter[],
): readonly Factor[] {
  const defaults = new Map(defaultValues(operation).map(({ parameter, text }) => [parameter.name, text]));
  const isNothing = judged.length > 0 && judged.every(({ role, required }) => role === 'resource' && required);
  return operation.parameters
    .filter(({ name, role, required }) => {
      const text = own?.parameters[name];
      const isOptional = role === 'resource' && !required && text !== undefined;
      return isOptional && judged.every((each) => each.name !== name) && (isNothing || defaults.get(name) === text);
    })
    .map(({ name }) => [{ says: `no ${name}`, name, parameters: { [name]: null } }, undefined]);
}

function choiceOf(name: string, text: string): Choice {
  return { says: saidAs(name, text), name, parameters: { [name]: text } };
}

function otherResources(resources: readonly Resource[]): Factor {
  return [
    ...resources.slice(1).map((resource) => ({ says: resource.name, name: resource.name, plan: { resource } })),
    undefined,
  ];
}

/** What stands where the one in use stands is read by the same code, so it comes last. Where there is one form alone, it is signed by its other methods. */
function otherSchemes([used, ...schemes]: NonNullable<Surroundings['schemes']>): Factor {
  if (schemes.length === 0) return [...(used ? otherMethods(used) : []), undefined];
  const isElsewhere = ({ place }: Pick<CredentialScheme, 'place'>): boolean => !isDeepStrictEqual(place, used?.place);
  const ordered = schemes.toSorted((left, right) => Number(isElsewhere(right)) - Number(isElsewhere(left)));
  const others = ordered.map(({ name, form }) => ({
    says: `signed in by ${form}`,
    name: form,
    plan: { credentials: { scheme: name } },
  }));
  return [...others, undefined];
}

/** Each method that stands for itself, but for the default. */
function otherMethods({ name, methods = [] }: Scheme): readonly Choice[] {
  const others = methods.slice(1).filter(({ text, as }) => text === as);
  return others.map(({ text }) => ({
    says: `signed by ${text}`,
    name: text,
    plan: { credentials: { scheme: name, method: text } },
  }));
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

/** Each listed value up to the second, two orders, or a number: the second page, and a page of two. The first page where no one knows whether the second is refused as one past the end. */
function choicesOf(operation: Operation, parameter: Parameter): readonly Choice[] {
  const { contract, collection } = operation;
  const paging = numberedPaging(collection);
  const isPage = paging?.page.pointer === parameter.pointer;
  const page = paging?.page.answers['past-the-end'] === undefined ? '2' : String(paging.first);
  const number = isPage ? page : parameter.role === 'size' ? '2' : undefined;
  const known = listedTexts(contract, parameter) ?? ordersOf(operation, parameter);
  const texts = known?.slice(0, 2) ?? [validText(operation, parameter, number)];
  return texts.filter((text) => text !== undefined).map((text) => choiceOf(parameter.name, text));
}

/** The first order and the last one: another direction and, where there are several keys, another key. */
function ordersOf(operation: Operation, parameter: Parameter): readonly string[] | undefined {
  const texts = orderTexts(operation, parameter)?.filter((text) => allowsText(operation.contract, parameter, text));
  return texts && [...new Set([texts[0], texts.at(-1)])].filter((text) => text !== undefined);
}
