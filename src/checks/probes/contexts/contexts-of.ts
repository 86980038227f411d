import { numberedPaging, schemaKeyword, type Operation, type Parameter } from '../../../contract/index.ts';
import type { RequestPlan, Resource } from '../../../judgement/index.ts';
import { hasRoleOfQuestion } from '../values/is-question.ts';
import { isCursor } from '../values/is-cursor.ts';
import { validText } from '../values/valid-text.ts';
import { coveringRows } from './covering-rows.ts';

/** What a probe is sent beside. */
export interface ProbeContext {
  /** For a reader: `event_type=normal, offset=1, edge`. */
  readonly says: string;
  readonly plan: Pick<RequestPlan, 'resource'> & { readonly parameters: Readonly<Record<string, string>> };
}

/** Of a parameter of another role no one knows whether a value that its schema allows is one that the provider knows. */
const OFFERED: readonly Parameter['role'][] = ['filter', 'page', 'size', 'sort', 'order'];

/** Values of one kind; `undefined` leaves it out. */
type Factor = readonly (Choice | undefined)[];
interface Choice {
  readonly says: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly resource?: Resource;
}

/**
 * Contexts in which the values that an operation offers meet pairwise: each filter, a later page, another size, each direction and each resource,
 * all of them without the parameters that are judged. Every value is known from the contract, so each context by itself is a valid request.
 */
export function contextsOf(
  operation: Operation,
  resources: readonly Resource[],
  judged: readonly Parameter[],
): readonly ProbeContext[] {
  const [first, ...others] = resources;
  const isAboutNames = judged.some((parameter) => !hasRoleOfQuestion(parameter));
  const factors: Factor[] = operation.parameters
    .filter((parameter) => isOffered(operation, parameter) && !judged.some(({ name }) => name === parameter.name))
    .map((parameter) => [...choicesOf(operation, parameter), undefined])
    .filter((factor) => factor.length > 1);
  if (first && others.length > 0 && !isAboutNames)
    factors.push([...others.map((resource) => ({ says: resource.name, resource })), undefined]);
  return coveringRows(factors.map(({ length }) => length))
    .map((row) => contextFrom(row.flatMap((level, factor) => factors[factor]?.[level] ?? [])))
    .filter(({ says }) => says !== '');
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

/** Each listed value up to the second, or a number: the second page, and a page of two. */
function choicesOf(operation: Operation, parameter: Parameter): readonly Choice[] {
  const { contract, collection } = operation;
  const listed = schemaKeyword(contract, parameter.schemaPointer, 'enum')?.value;
  const isPage = numberedPaging(collection)?.page.pointer === parameter.pointer;
  const number = isPage || parameter.role === 'size' ? '2' : undefined;
  const texts = Array.isArray(listed) ? listed.slice(0, 2).map(String) : [validText(operation, parameter, number)];
  return texts
    .filter((text) => text !== undefined)
    .map((text) => ({ says: `${parameter.name}=${text}`, parameters: { [parameter.name]: text } }));
}

function contextFrom(choices: readonly Choice[]): ProbeContext {
  const resource = choices.find((choice) => choice.resource)?.resource;
  return {
    says: choices.map(({ says }) => says).join(', '),
    plan: {
      parameters: Object.assign({}, ...choices.map(({ parameters }) => parameters)) as Record<string, string>,
      ...(resource && { resource }),
    },
  };
}
